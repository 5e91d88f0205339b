package org.mingcha.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingcha.launcher.HouseSettings;
import org.mingcha.outside.Tokens;

/** Officers who issue papers of one type, several at once, and their own book of which number each paper was given. */
final class Papers {

  private static final int AT_ONCE = 8;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ORDER = """
      {"party": {"name": "余杭断电店%d", "capacity": "IN_PLATFORM_OPERATOR"}, "breach": "DISPLAY", "facts": "未展示证书编号",
       "demands": "展示证书编号", "termLength": 10, "termUnit": "DAY"}""";

  /** Numbers without their paper, papers without their number, and series with gaps or repeats. */
  private static final String FAULTS = """
      select 'number ' || n.text || ' is on no issued paper' from document_number n left join document d on d.id = n.document_id
      where n.state = 'TAKEN' and (d.number is distinct from n.text or d.issued_at is null)
      union all select 'paper ' || d.id || ' bears ' || d.number || ', which the register does not know' from document d
      where d.number is not null and not exists (select 1 from document_number n where n.document_id = d.id and n.text = d.number)
      union all select 'paper ' || d.id || ' is half issued' from document d
      where (d.issued_at is null) <> (d.pdf_file is null) or (d.pdf_file is null) <> (d.signature is null)
      union all select 'series ' || s.word || ' has gaps' from document_series s
      where s.last <> (select count(*) from document_number n where n.bureau = s.bureau and n.word = s.word and n.year = s.year)""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final HouseSettings house;
  private final List<String> waiting = new ArrayList<>();
  private final Map<String, String> numbered = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();

  Papers(HouseSettings house) {
    this.house = house;
  }

  /** Orders that are signed, with their notices approved. */
  Papers approved(int howMany) throws IOException, InterruptedException {
    for (int i = 0; i < howMany; i++) {
      var order = location(call("yuhang.inspector1", "/api/v1/rectification-orders", ORDER.formatted(i)));
      act("yuhang.inspector1", order, "propose", "{\"reason\": \"责令改正\"}");
      act("yuhang.leader", order, "issue", "{\"opinion\": \"同意\"}");
      var paper = location(call("yuhang.inspector1", order + "/documents", "{\"type\": \"RECTIFICATION_ORDER\"}"));
      act("yuhang.inspector1", paper, "edit", "{\"fields\": {\"contact\": \"张三\", \"court\": \"杭州市余杭区人民法院\"}}");
      waiting.add(paper);
    }
    return this;
  }

  /** Begins to issue the first that waits to so many; the batch's address. */
  String batch(int howMany) throws IOException, InterruptedException {
    var model = waiting.remove(0);
    var whom = IntStream.range(0, howMany).mapToObj(i -> "\"余杭断电批量店" + i + '"').collect(Collectors.joining(", "));
    return location(done(send(request("yuhang.inspector1", model + "/batches").header("If-Match", get(model).headers().firstValue("ETag").orElse(""))
        .POST(BodyPublishers.ofString("{\"addressees\": [" + whom + "]}")))));
  }

  /** The batch as it stands, once so many of it were issued. */
  JsonNode issued(String batch, int howMany) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      var now = JSON.readTree(get(batch).body());
      if (now.path("issued").asInt() >= howMany) {
        return now;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("only " + get(batch).body());
  }

  /** Issues all that wait, until the connection breaks; returns when a third has been issued. */
  ExecutorService issuing() throws InterruptedException {
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    waiting.stream().filter(paper -> !numbered.containsKey(paper)).forEach(paper -> threads.execute(() -> issue(paper)));
    for (int i = 0; i < 6000 && issued.get() < waiting.size() / 3; i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return threads;
  }

  /** Issues what is left; all must have a number then. */
  void theRest() throws IOException, InterruptedException {
    for (var paper : waiting) {
      var now = JSON.readTree(get(paper).body());
      var after = now.path("state").asText().equals("ISSUED") ? now : JSON.readTree(act("yuhang.inspector1", paper, "issue", "{}").body());
      note(paper, after);
    }
    if (numbered.size() != waiting.size() || numbered.values().stream().distinct().count() != waiting.size()) {
      throw new AssertionError(numbered.toString());
    }
  }

  /** Nobody gets a paper now: each is refused with this status, and stays as it was. */
  void noneIssued(int status) throws IOException, InterruptedException {
    for (var paper : waiting) {
      var before = get(paper);
      var answer = send(request("yuhang.inspector1", paper + "/actions/issue").header("If-Match", before.headers().firstValue("ETag").orElse(""))
          .POST(BodyPublishers.ofString("{}")));
      var problem = JSON.readTree(answer.body());
      if (answer.statusCode() != status || problem.path("title").asText().isEmpty() || !get(paper).body().equals(before.body())) {
        throw new AssertionError(answer.statusCode() + " " + answer.body());
      }
    }
  }

  /** What is wrong in the database. */
  static List<String> faults(Connection database) throws SQLException {
    var faults = new ArrayList<String>();
    try (var sql = database.createStatement(); var row = sql.executeQuery(FAULTS)) {
      while (row.next()) {
        faults.add(row.getString(1));
      }
    }
    return faults;
  }

  private void issue(String paper) {
    try {
      note(paper, JSON.readTree(act("yuhang.inspector1", paper, "issue", "{}").body()));
      issued.incrementAndGet();
    } catch (IOException | InterruptedException | AssertionError broken) {
      // the server is gone; what became of this one is seen afterwards
    }
  }

  /** What was acknowledged stays as it was acknowledged. */
  private void note(String paper, JsonNode view) {
    var before = numbered.put(paper, view.path("number").asText());
    if (before != null && !before.equals(view.path("number").asText())) {
      throw new AssertionError(paper + " was " + before + " and is " + view.path("number"));
    }
  }

  private HttpResponse<String> act(String user, String path, String action, String body) throws IOException, InterruptedException {
    var etag = get(path).headers().firstValue("ETag").orElse("");
    return done(send(request(user, path + "/actions/" + action).header("If-Match", etag).POST(BodyPublishers.ofString(body))));
  }

  private HttpResponse<String> call(String user, String path, String body) throws IOException, InterruptedException {
    return done(send(request(user, path).POST(BodyPublishers.ofString(body))));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return done(send(request("yuhang.inspector1", path).GET()));
  }

  private HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(URI.create(house.applicationUrl() + path)).header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + Tokens.officer(user));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> done(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private static String location(HttpResponse<String> opened) {
    var location = opened.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/api/"));
  }
}
