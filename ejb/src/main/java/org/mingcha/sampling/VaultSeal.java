package org.mingcha.sampling;

import org.mingcha.secret.Vault;
import org.mingcha.store.PieceSeal;

/** Files that show the buyer are kept as the purchase itself is: under the key of restricted data. */
record VaultSeal(Vault vault) implements PieceSeal {

  @Override
  public byte[] seal(byte[] piece, String place) {
    return vault.seal(piece, place);
  }

  @Override
  public byte[] open(byte[] kept, String place) {
    return vault.open(kept, place);
  }
}
