package org.mingcha.store;

/**
 * Under what the pieces of a file are kept, where not everybody who reads the database may read them (加密存储). The digests and
 * the size of a kept file are always those of the file as it came.
 */
public interface PieceSeal {

  /** Kept as they are. */
  PieceSeal NONE = new PieceSeal() {
    @Override
    public byte[] seal(byte[] piece, String place) {
      return piece;
    }

    @Override
    public byte[] open(byte[] kept, String place) {
      return kept;
    }
  };

  /** @param place where the piece will be kept, which it must not leave: file and position */
  byte[] seal(byte[] piece, String place);

  /** The piece that was sealed for that place. */
  byte[] open(byte[] kept, String place);
}
