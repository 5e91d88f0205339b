/** Preservation of evidence (先行登记保存) and sealing or seizure (查封、扣押): what may be taken hold of, how, and for how long. */
package org.mingcha.measure;
