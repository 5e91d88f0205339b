package org.mingcha.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mingcha.secret.Revealed;
import org.mingcha.secret.Vault;

/**
 * The informant as the database keeps it: sealed, written once.
 *
 * @param receivedBy login of the officer who received the complaint (受理人员)
 */
@Embeddable
record SealedInformant(@Column(name = "informant_name", updatable = false) String name,
    @Column(name = "informant_contact", updatable = false) String contact,
    @Column(name = "informant_received_by", updatable = false) String receivedBy) {

  static SealedInformant of(Informant informant, Vault vault, String receivedBy) {
    return new SealedInformant(vault.seal(informant.name()), vault.seal(informant.contact()), receivedBy);
  }

  Revealed open(Vault vault) {
    return new Revealed(vault.open(name), null, vault.open(contact));
  }
}
