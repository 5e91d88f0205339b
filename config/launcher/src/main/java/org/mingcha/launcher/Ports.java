package org.mingcha.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Looks before anything is started whether a port is free. */
final class Ports {
  private Ports() {}

  static void requireFree(int port, String purpose) {
    if (answers(port) || !canListen(port)) {
      throw new LaunchFailed("Port " + port + " (" + purpose + ") is taken by another program" + Listener.on(port)
          + "; stop that program first.");
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(address(port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean canListen(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address(port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static InetSocketAddress address(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }
}
