// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before a server: cut, it is as if the server were gone; joined again, as if it had come back. */
final class Relay implements AutoCloseable {
    private final int server;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket door;

    Relay(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        start(() -> accept(door));
    }

    int port() {
        return port;
    }

    synchronized void cut() throws IOException {
        door.close();
        for (var socket : open) socket.close();
        open.clear();
    }

    synchronized void join() throws IOException {
        var again = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        door = again;
        start(() -> accept(again));
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void accept(ServerSocket at) {
        try {
            while (true) {
                through(at, at.accept());
            }
        } catch (IOException cut) {
            // the door is shut
        }
    }

    /** Nobody who knocked just before the cut comes through after it. */
    private synchronized void through(ServerSocket at, Socket near) throws IOException {
        if (at.isClosed()) {
            near.close();
            return;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), server);
        open.addAll(List.of(near, far));
        start(() -> pump(near, far));
        start(() -> pump(far, near));
    }

    private static void pump(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // either side is gone
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }
}
