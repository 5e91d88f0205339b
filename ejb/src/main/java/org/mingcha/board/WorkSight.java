package org.mingcha.board;

/** Whose work is shown (我的、待签批、全科室、等待他人). */
public enum WorkSight {
  /** What waits for the reader. */
  MINE(Sql.MINE, "'INSPECTOR' in (:duties)"),

  /** Of what waits for the reader, what waits for a signature (待签批). */
  TO_SIGN("m.awaits in ('UNIT_HEAD', 'LEADER') and " + Sql.MINE, "'x' in (:duties)"),

  /** What waits for anybody in the bureau. */
  BUREAU("m.awaits is not null and :user = :user and 'x' not in (:duties)", "'x' not in (:duties)"),

  /** What the reader handles or has proposed, and somebody else has to go on with. */
  OTHERS("""
      m.awaits is not null and (
        exists (select 1 from approval_sheet s where s.subject_no = m.number and s.closed_at is null and s.proposer = :user)
        or m.awaits not in (:duties)
          and exists (select 1 from matter_handler h where h.matter_id = m.id and h.login = :user))""",
      "'x' in (:duties)");

  /** The logins of inspectors for whom the reader stands in today (代理). */
  static final String COVERED = Sql.COVERED;

  private final String matters;
  private final String unassigned;

  WorkSight(String matters, String unassigned) {
    this.matters = matters;
    this.unassigned = unassigned;
  }

  /** The condition on a matter {@code m}. */
  String matters() {
    return matters;
  }

  /** The condition under which is shown what no one handles: reports that nobody has taken up, and pushed decisions. */
  String unassigned() {
    return unassigned;
  }

  private interface Sql {

    String COVERED = """
        (select a.officer from officer_absence a where a.cover = :user and a.duty = 'INSPECTOR' and a.state = 'CONFIRMED'
          and :today between a.from_day and a.to_day)""";

    String MINE = """
        m.awaits is not null and (m.escalated_to in (:duties) or m.named_officer = :user or m.awaits in (:duties)
          and case m.awaits
            when 'INSPECTOR' then exists (select 1 from matter_handler h where h.matter_id = m.id and (h.login = :user or h.login in %s))
              or not exists (select 1 from matter_handler h where h.matter_id = m.id)
            when 'LEADER' then not exists (select 1 from matter_handler h where h.matter_id = m.id and h.login = :user)
              and not exists (select 1 from matter_former_handler h where h.matter_id = m.id and h.login = :user)
            else m.named_officer is null end
          and not exists (
            select 1 from approval_sheet s left join approval_slot o on o.sheet_id = s.id and o.signer = :user
            where s.subject_no = m.number and s.closed_at is null and (s.proposer = :user or o.id is not null)))""".formatted(COVERED);
  }
}
