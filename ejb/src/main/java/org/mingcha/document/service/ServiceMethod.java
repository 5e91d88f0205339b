package org.mingcha.document.service;

import org.mingcha.kernel.Basis;

/** How a paper reaches a party (送达方式). Each has its own proof and its own day of effect; see {@link ServiceRecord}. */
@Basis("SAMR-PROC@2022:82")
public enum ServiceMethod {
  /** 直接送达 */
  DIRECT,
  /** 留置送达 */
  LEFT,
  /** 电子送达：须有受送达人签署的送达地址确认书 */
  ELECTRONIC,
  /** 邮寄送达 */
  POSTAL,
  /** 委托、转交送达 */
  ENTRUSTED,
  /** 公告送达：自公告发布之日起经过三十日 */
  ANNOUNCED
}
