package org.mingcha.identity;

import java.io.Serializable;

/**
 * A bureau as others see it.
 *
 * @param code division code of its seat, such as {@code 330110}
 * @param token the characters that stand for the bureau in numbers (机关代字), such as 余市监
 * @param superior code of the bureau above, null for the national bureau
 * @param path codes from the national bureau down, such as {@code /100000/330000/330100/330110/}
 */
public record BureauView(String code, String name, String nameEn, String token, BureauLevel level,
    String superior, String path) implements Serializable {}
