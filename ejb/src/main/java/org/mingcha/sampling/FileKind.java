package org.mingcha.sampling;

import java.util.List;

/** What a file of a sampled batch shows (抽样、检验的留证材料). */
public enum FileKind {
  /** 检验报告 */
  TEST_REPORT,
  /** 网页展示、销售者信息截图 */
  LISTING,
  /** 订单截图 */
  ORDER,
  /** 支付记录截图 */
  PAYMENT,
  /** 收货、拆包查验的照片、录像 */
  UNBOXING,
  /** 封样的照片、录像 */
  SEALING,
  /** 现场抽样的照片、抽样单 */
  ON_SITE,
  /** 其他 */
  OTHER;

  /** Whether a platform could tell the buyer by it (账号、付款、收货地址): for samplers only, as the purchase itself is. */
  public boolean revealsBuyer() {
    return this == ORDER || this == PAYMENT || this == UNBOXING;
  }

  /**
   * What is to be kept of a purchase online: seller and page, order, payment, unpacking, sealing (记录网页展示、订单、支付，拆包查验、封样).
   * The provision for spot checks is unverified, so what is missing is shown and stops nothing.
   */
  static List<FileKind> ofPurchase() {
    return List.of(LISTING, ORDER, PAYMENT, UNBOXING, SEALING);
  }

  /** Which of those to be kept are not there. */
  public static List<FileKind> missing(SamplingMode mode, List<SampleFile> files) {
    return mode == SamplingMode.ON_SITE ? List.of()
        : ofPurchase().stream().filter(kind -> files.stream().noneMatch(file -> file.kind() == kind)).toList();
  }

  /** Papers are PDF or a picture of them; what the sampling shows may be filmed. Nothing that a viewer could run is taken. */
  boolean takes(String mediaType) {
    var paper = List.of("application/pdf", "image/png", "image/jpeg").contains(mediaType);
    var shown = List.of("image/webp", "image/heic", "application/mp4").contains(mediaType) || mediaType.startsWith("video/");
    return paper || this != TEST_REPORT && shown;
  }
}
