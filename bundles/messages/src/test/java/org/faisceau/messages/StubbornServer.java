// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A mail server that answers as a test wants it: a recipient's answer, or a silence in which the other side must lose patience. */
final class StubbornServer implements AutoCloseable {
    /** The answer that never comes. */
    static final String SILENCE = "";

    final AtomicInteger taken = new AtomicInteger();
    private final ServerSocket socket;
    private final String greeting;
    private final UnaryOperator<String> toRecipient;
    private final String toData;

    /** @param toRecipient what it says to {@code RCPT TO}; {@code toData} what it says once the whole mail is there */
    StubbornServer(UnaryOperator<String> toRecipient, String toData) {
        this("220 stubborn.example", toRecipient, toData);
    }

    /** Takes the line and says nothing at all. */
    static StubbornServer mute() {
        return new StubbornServer(SILENCE, line -> SILENCE, SILENCE);
    }

    private StubbornServer(String greeting, UnaryOperator<String> toRecipient, String toData) {
        this.greeting = greeting;
        this.toRecipient = toRecipient;
        this.toData = toData;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free", e);
        }
        var thread = new Thread(this::serve, "stubborn-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException over) {
                // The other side hung up, or the test is over.
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        say(line, greeting);
        boolean inData = false;
        for (var heard = in.readLine(); heard != null; heard = in.readLine()) {
            if (inData && !heard.equals(".")) continue;
            if (inData) taken.incrementAndGet();
            say(line, answer(heard, inData));
            inData = !inData && heard.equals("DATA");
        }
    }

    private String answer(String heard, boolean ended) {
        if (ended) return toData;
        if (heard.startsWith("RCPT TO:")) return toRecipient.apply(heard);
        return heard.equals("DATA") ? "354 go on" : heard.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Socket line, String answer) throws IOException {
        if (!answer.isEmpty()) line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the stubborn server does not close", e);
        }
    }
}
