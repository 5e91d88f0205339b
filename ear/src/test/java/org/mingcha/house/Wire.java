package org.mingcha.house;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mingcha.launcher.HouseSettings;

/**
 * One HTTP connection to a house, kept open from request to request. It does little and costs little, so that what is
 * measured is the server; and a connection that breaks is told at once and never mended in secret.
 */
public final class Wire implements AutoCloseable {

  /** What came back; header names are in lower case. */
  public record Answer(int status, Map<String, String> headers, byte[] body) {

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  public Wire(HouseSettings house) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), house.httpPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(120_000);
    in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    out = socket.getOutputStream();
  }

  public Answer get(String path, String token) throws IOException {
    out.write(head("GET", path, token, ""));
    return read();
  }

  public Answer post(String path, String token, String type, byte[] body) throws IOException {
    var head = head("POST", path, token, "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n");
    var whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    out.write(whole);
    return read();
  }

  /** Begins a body of unknown length; {@link #piece} sends it and {@link #end} asks for the answer. */
  public void begin(String path, String token, String type) throws IOException {
    out.write(head("POST", path, token, "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n"));
  }

  public void piece(byte[] bytes) throws IOException {
    var whole = new ByteArrayOutputStream(bytes.length + 16);
    whole.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(bytes);
    whole.writeBytes(new byte[] {'\r', '\n'});
    whole.writeTo(out);
  }

  public Answer end() throws IOException {
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return read();
  }

  private static byte[] head(String method, String path, String token, String more) {
    return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + more + "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private Answer read() throws IOException {
    var status = line();
    var headers = new HashMap<String, String>();
    for (var header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    var body = headers.containsKey("transfer-encoding") ? chunks() : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Answer(Integer.parseInt(status.substring(9, 12)), headers, body);
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (int length = length(); length > 0; length = length()) {
      body.writeBytes(exactly(length));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int length() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c == -1) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
