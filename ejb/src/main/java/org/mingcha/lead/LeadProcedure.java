package org.mingcha.lead;

import static org.mingcha.calendar.LimitKind.VERIFY_LEAD;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.LIAISON;
import static org.mingcha.identity.Duty.UNIT_HEAD;
import static org.mingcha.lead.LeadStage.FILED;
import static org.mingcha.lead.LeadStage.FILING_PROPOSED;
import static org.mingcha.lead.LeadStage.MERGED;
import static org.mingcha.lead.LeadStage.NOT_FILED;
import static org.mingcha.lead.LeadStage.NOT_FILING_PROPOSED;
import static org.mingcha.lead.LeadStage.REGISTERED;
import static org.mingcha.lead.LeadStage.TRANSFERRED;
import static org.mingcha.lead.LeadStage.VERIFYING;

import java.time.LocalDate;
import org.mingcha.endorsement.NotYetEndorsed;
import org.mingcha.endorsement.SignerDidNotPropose;
import org.mingcha.endorsement.UnitHeadAgreed;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/** From the lead to the decision whether to file (线索核查与立案，程序规定第18–20条). */
final class LeadProcedure {

  private static final NotYetEndorsed NOT_YET_ENDORSED = new NotYetEndorsed("lead.already-endorsed", "SAMR-PROC@2022:19");
  private static final UnitHeadAgreed UNIT_HEAD_AGREED = new UnitHeadAgreed("lead.not-endorsed", "SAMR-PROC@2022:20");
  private static final SignerDidNotPropose SIGNER_DID_NOT_PROPOSE = new SignerDidNotPropose("lead.signer-proposed", "SAMR-PROC@2022:19");

  /** The rules on procedure (市场监督管理行政处罚程序规定) as last amended by Order 61. */
  static final Procedure<LeadStage, Lead> EDITION_2022 =
      Procedure.<LeadStage, Lead>named("lead", LocalDate.of(2022, 9, 29), REGISTERED)
          .mainPath(REGISTERED, VERIFYING, FILING_PROPOSED, FILED)
          .endsAt(FILED, NOT_FILED, TRANSFERRED, MERGED)
          .opensWith(VERIFY_LEAD)
          .move("start-verification", REGISTERED, VERIFYING, INSPECTOR, "SAMR-PROC@2022:18", m -> {})
          .move("propose-filing", VERIFYING, FILING_PROPOSED, INSPECTOR, "SAMR-PROC@2022:19", m -> m
              .requires("conditions", "jurisdictionReason", "handlers", "reason")
              .when(new VerificationRecorded()))
          .move("verify", VERIFYING, VERIFYING, INSPECTOR, "SAMR-PROC@2022:18", m -> m.requires("findings"))
          .move("propose-not-filing", VERIFYING, NOT_FILING_PROPOSED, INSPECTOR, "SAMR-PROC@2022:20", m -> m
              .requires("ground", "reason").exceptional()
              .when(new VerificationRecorded()))
          .move("endorse-filing", FILING_PROPOSED, FILING_PROPOSED, UNIT_HEAD, "SAMR-PROC@2022:19", m -> m
              .requires("handlers", "opinion")
              .when(NOT_YET_ENDORSED)
              .when(SIGNER_DID_NOT_PROPOSE))
          .move("approve-filing", FILING_PROPOSED, FILED, LEADER, "SAMR-PROC@2022:19", m -> m
              .requires("opinion")
              .when(new HandlersDesignated())
              .when(SIGNER_DID_NOT_PROPOSE)
              .when(new ApproverIsNotHandler())
              .meets(VERIFY_LEAD))
          .move("return-filing", FILING_PROPOSED, VERIFYING, LEADER, "SAMR-PROC@2022:19", m -> m
              .requires("opinion")
              .when(new HandlersDesignated())
              .when(SIGNER_DID_NOT_PROPOSE)
              .when(new ApproverIsNotHandler()))
          .move("decline-filing", FILING_PROPOSED, NOT_FILED, LEADER, "SAMR-PROC@2022:20", m -> m
              .requires("ground", "opinion")
              .when(new HandlersDesignated())
              .when(SIGNER_DID_NOT_PROPOSE)
              .when(new ApproverIsNotHandler())
              .meets(VERIFY_LEAD))
          .move("endorse-not-filing", NOT_FILING_PROPOSED, NOT_FILING_PROPOSED, UNIT_HEAD, "SAMR-PROC@2022:20", m -> m
              .requires("opinion")
              .when(NOT_YET_ENDORSED)
              .when(SIGNER_DID_NOT_PROPOSE))
          .move("approve-not-filing", NOT_FILING_PROPOSED, NOT_FILED, LEADER, "SAMR-PROC@2022:20", m -> m
              .requires("opinion")
              .when(UNIT_HEAD_AGREED)
              .when(SIGNER_DID_NOT_PROPOSE)
              .when(new ApproverIsNotHandler())
              .meets(VERIFY_LEAD))
          .move("return-not-filing", NOT_FILING_PROPOSED, VERIFYING, LEADER, "SAMR-PROC@2022:20", m -> m
              .requires("opinion")
              .when(UNIT_HEAD_AGREED)
              .when(SIGNER_DID_NOT_PROPOSE)
              .when(new ApproverIsNotHandler()))
          .move("extend-verification", REGISTERED, REGISTERED, LEADER, "SAMR-PROC@2022:18", LeadProcedure::extension)
          .move("merge", REGISTERED, MERGED, INSPECTOR, "SAMR-PROC@2022:18", m -> m.requires("into", "reason").exceptional())
          .move("extend-verification", VERIFYING, VERIFYING, LEADER, "SAMR-PROC@2022:18", LeadProcedure::extension)
          .move("merge", VERIFYING, MERGED, INSPECTOR, "SAMR-PROC@2022:18", m -> m.requires("into", "reason").exceptional())
          .move("transfer", REGISTERED, TRANSFERRED, LIAISON, "SAMR-PROC@2022:14", LeadProcedure::transfer)
          .move("transfer", VERIFYING, TRANSFERRED, LIAISON, "SAMR-PROC@2022:14", LeadProcedure::transfer)
          .build();

  static final Editions<Lead> EDITIONS = Editions.startingWith(EDITION_2022);

  private LeadProcedure() {}

  /** 因特殊情况，经部门负责人批准 */
  private static void extension(MoveTerms<Lead> terms) {
    terms.requires("reason").exceptional().when(new NotYetExtended()).when(new VerificationNotExpired())
        .when(new ApproverIsNotHandler());
  }

  /** 移送之日起，本部门的核查期限不再计算；由受移送部门自收到之日起另行计算 */
  private static void transfer(MoveTerms<Lead> terms) {
    terms.exceptional().when(new LetterSent()).cancels(VERIFY_LEAD);
  }
}
