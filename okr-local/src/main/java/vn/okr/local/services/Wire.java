package vn.okr.local.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The way to a service of this machine: a port that passes everything on until it is cut. Whoever
 * wants to know what happens while a service is away puts one in between.
 */
public final class Wire implements AutoCloseable {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private volatile int target;
  private final int port;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition heard = lock.newCondition();
  private ServerSocket door;
  private boolean silent;

  /** A new way to the port. */
  public Wire(int target) {
    this.target = target;
    this.door = open(0);
    this.port = door.getLocalPort();
    serve(door);
  }

  /** Where the service is reached through this wire. */
  public int port() {
    return port;
  }

  /** Leads elsewhere from now on, as the service has come back on another port. */
  public void leadTo(int target) {
    this.target = target;
  }

  /** Resets what is connected and refuses who comes. */
  public void cut() {
    close(door);
    hangUp();
  }

  /** Resets what is connected; who comes again is served. */
  public void hangUp() {
    ends.forEach(Wire::reset);
    ends.clear();
  }

  /** Accepts everyone and lets nothing through, as a network does that drops packets. */
  public void fallSilent() {
    setSilent(true);
  }

  /** Serves again as if nothing had been. */
  public void mend() {
    if (door.isClosed()) {
      door = open(port);
      serve(door);
    }
    setSilent(false);
  }

  @Override
  public void close() {
    setSilent(false);
    cut();
  }

  private void setSilent(boolean now) {
    lock.lock();
    try {
      silent = now;
      heard.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void awaitHearing() {
    lock.lock();
    try {
      while (silent) {
        heard.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void serve(ServerSocket here) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!here.isClosed()) {
                try {
                  connect(here.accept());
                } catch (IOException closed) {
                  close(here);
                }
              }
            });
  }

  private void connect(Socket caller) {
    Thread.ofVirtual()
        .start(
            () -> {
              ends.add(caller);
              awaitHearing();
              try {
                Socket service = new Socket(LOOPBACK, target);
                caller.setTcpNoDelay(true);
                service.setTcpNoDelay(true);
                ends.add(service);
                Thread.ofVirtual().start(() -> pass(service, caller));
                pass(caller, service);
              } catch (IOException away) {
                reset(caller);
              }
            });
  }

  private void pass(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[8192];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        awaitHearing();
        out.write(bytes, 0, read);
      }
    } catch (IOException ended) {
      reset(to);
    }
    reset(from);
    close(to);
  }

  private static ServerSocket open(int port) {
    try {
      ServerSocket door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(new InetSocketAddress(LOOPBACK, port));
      return door;
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException closedAlready) {
      return;
    }
    close(socket);
  }

  private static void close(java.io.Closeable open) {
    try {
      open.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
