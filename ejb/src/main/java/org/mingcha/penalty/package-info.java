/**
 * What may be imposed for an act, how much and by whom (处罚依据与裁量): the bases of {@code law/penalty-bases.json}, and the
 * conditions and amounts that follow from them. Knows no case; whoever has one states its facts.
 */
package org.mingcha.penalty;
