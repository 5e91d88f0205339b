package org.mingcha.penalty.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.identity.BureauView;
import org.mingcha.penalty.PenaltyAssessor;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.PenaltySettings.Topic;

/**
 * What counts on penalties for a bureau on a day: the figures of the release, and over them what its province has set. The range of
 * legal review is refined by every bureau on the way down, and only ever made stricter.
 */
@ApplicationScoped
public class PenaltySettingsRegister {

  private EntityManager em;

  protected PenaltySettingsRegister() {}

  @Inject
  PenaltySettingsRegister(EntityManager em) {
    this.em = em;
  }

  /** The assessor for a bureau's decisions of that day. */
  public PenaltyAssessor assessor(BureauView bureau, LocalDate day) {
    return new PenaltyAssessor(on(bureau, day));
  }

  /** What counts for a bureau on a day. The national bureau lies in no province and has the figures of the release. */
  public PenaltySettings on(BureauView bureau, LocalDate day) {
    var settings = PenaltySettings.shipped();
    for (var setting : inForce(bureau, day)) {
      var next = setting.over(settings);
      settings = setting.topic() == Topic.REVIEW ? settings.with(settings.review().stricter(next.review())) : next;
    }
    return settings;
  }

  /** The same one by one: who has set what, since when, and what is a figure of the release. */
  List<SettingInForce> listed(BureauView bureau, LocalDate day) {
    var counting = new LinkedHashMap<String, SettingInForce>();
    inForce(bureau, day).stream().map(PenaltySetting::view).forEach(set -> counting.put(key(set.topic(), set.subject(), set.bureau()),
        new SettingInForce(set.topic(), set.subject(), set.bureau(), set.inForceFrom(), set.value(), set.reason())));
    var all = new ArrayList<SettingInForce>();
    for (var shipped : ShippedSettings.all()) {
      var over = counting.values().stream()
          .filter(set -> set.topic() == shipped.topic() && set.subject().equals(shipped.subject())).toList();
      all.addAll(over.isEmpty() ? List.of(shipped) : over);
    }
    counting.values().stream().filter(set -> set.topic() == Topic.BASIS).forEach(all::add);
    return all;
  }

  void add(PenaltySetting setting) {
    em.persist(setting);
    em.flush();
  }

  /** One that the bureau has to do with: its own, or one of a bureau above it. */
  Optional<PenaltySetting> find(long id, BureauView reader) {
    return Optional.ofNullable(em.find(PenaltySetting.class, id)).filter(setting -> above(reader).contains(setting.bureau()));
  }

  /** All that the bureau and those above it have proposed, the newest first. */
  List<PenaltySettingView> of(BureauView bureau) {
    return em.createQuery("select s from PenaltySetting s where s.bureau in :bureaus order by s.inForceFrom desc, s.id desc", PenaltySetting.class)
        .setParameter("bureaus", above(bureau)).getResultStream().map(PenaltySetting::view).toList();
  }

  void flush() {
    em.flush();
  }

  /** What is approved for the bureau by that day, the latest of each topic of each bureau, from the province down. */
  private List<PenaltySetting> inForce(BureauView bureau, LocalDate day) {
    Map<String, PenaltySetting> latest = new LinkedHashMap<>();
    em.createQuery("""
        select s from PenaltySetting s
        where s.bureau in :bureaus and s.inForceFrom <= :day and s.approvedBy is not null
        order by length(s.bureauPath), s.inForceFrom, s.id""", PenaltySetting.class)
        .setParameter("bureaus", above(bureau)).setParameter("day", day).getResultList()
        .forEach(setting -> latest.put(key(setting.topic(), edition(setting), setting.bureau()), setting));
    return List.copyOf(latest.values());
  }

  /** A basis may have several editions, each from its own day on, and all of them count. */
  private static String edition(PenaltySetting setting) {
    return setting.topic() == Topic.BASIS ? String.valueOf(setting.view().id()) : setting.view().subject();
  }

  private static String key(Topic topic, String subject, String bureau) {
    return topic + " " + subject + " " + bureau;
  }

  private static List<String> above(BureauView bureau) {
    return Arrays.stream(bureau.path().split("/")).filter(code -> !code.isEmpty()).toList();
  }
}
