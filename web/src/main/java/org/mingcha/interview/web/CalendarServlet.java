package org.mingcha.interview.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.interview.InterviewCalendarDesk;
import org.mingcha.interview.rest.InterviewCalendar;
import org.mingcha.shared.web.FileServlet;
import org.mingcha.shared.web.Language;

/** The calendar file for the pages: {@code /interview/calendar-file}, of one interview with {@code ?number=…}. */
@WebServlet("/interview/calendar-file")
public class CalendarServlet extends FileServlet {

  @Inject private InterviewCalendarDesk desk;
  @Inject private InterviewCalendar calendar;
  @Inject private Language language;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var number = request.getParameter("number");
    var file = calendar.of(number == null ? desk.feed() : desk.feedOf(number), language.getLocale());
    response.setContentType(InterviewCalendar.MEDIA_TYPE + ";charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"interviews.ics\"");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(file);
  }
}
