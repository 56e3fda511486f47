// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.faisceau.kernel.api.Unreachable.Why;
import org.faisceau.kernel.api.WebDoor.Answer;
import org.faisceau.kernel.api.WebDoor.Limits;

/**
 * One GET over HTTP/1.1 on a connection of its own, to one address. The certificate is checked against the host's name. Source: RFC 9112.
 *
 * @param end by the machine's own count of nanoseconds, after which nothing is waited for
 */
record WebFetch(WebAddress place, InetAddress host, Limits limits, long end) {
    private static final int LINE_MOST = 8192;
    private static final int LINES_MOST = 100;

    /**
     * What is asked.
     *
     * @param accepted media types
     * @param tag empty for none
     * @param wantsBody false: the head of the answer is enough
     * @param bearer token of the Authorization field; empty for none
     */
    record Question(String accepted, String tag, boolean wantsBody, String bearer) {
        /** Who is sent on to another machine does not take the token there. */
        Question withoutBearer() {
            return new Question(accepted, tag, wantsBody, "");
        }
    }

    Answer get(Question question) throws IOException, Unreachable {
        try (var plain = new Patient()) {
            plain.connect(new InetSocketAddress(host, place.port()), patience());
            var socket = place.isSecret() ? secret(plain) : plain;
            var asked = "GET " + place.path() + " HTTP/1.1\r\nHost: " + place.named() + "\r\nUser-Agent: Faisceau\r\nAccept: " + question.accepted() + "\r\n"
                    + "Accept-Encoding: identity\r\nConnection: close\r\n" + (question.tag().isEmpty() ? "" : "If-None-Match: " + question.tag() + "\r\n")
                    + (question.bearer().isEmpty() ? "" : "Authorization: Bearer " + question.bearer() + "\r\n") + "\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new BufferedInputStream(socket.getInputStream()), question.wantsBody());
        }
    }

    private SSLSocket secret(Socket plain) throws IOException {
        var socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, place.host(), place.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private Answer read(InputStream in, boolean wantsBody) throws IOException, Unreachable {
        var first = line(in);
        if (!first.matches("HTTP/1\\.[01] [1-5]\\d\\d(?s:.*)")) throw new Unreachable(Why.REFUSED, "no HTTP");
        int status = Integer.parseInt(first.substring(9, 12));
        var fields = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) fields.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            if (fields.size() > LINES_MOST) throw new Unreachable(Why.TOO_LARGE, "fields");
        }
        return new Answer(status, fields, wantsBody && status == 200 ? body(in, fields) : new byte[0]);
    }

    private byte[] body(InputStream in, Map<String, String> fields) throws IOException, Unreachable {
        var all = new ByteArrayOutputStream();
        if (!fields.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            copy(in, all, length(fields.getOrDefault("content-length", "")));
            return all.toByteArray();
        }
        for (long size = size(line(in)); size > 0; size = size(line(in))) {
            copy(in, all, size);
            line(in);
        }
        return all.toByteArray();
    }

    /** Where nothing is said: to the end. */
    private static long length(String said) throws Unreachable {
        return said.isEmpty() ? Long.MAX_VALUE : number(said, 10);
    }

    private static long size(String line) throws Unreachable {
        return number(line.replaceFirst(";.*", "").strip(), 16);
    }

    private static long number(String text, int radix) throws Unreachable {
        try {
            return Long.parseUnsignedLong(text, radix);
        } catch (NumberFormatException none) {
            throw new Unreachable(Why.REFUSED, none);
        }
    }

    private void copy(InputStream in, ByteArrayOutputStream to, long length) throws IOException, Unreachable {
        if (length < 0 || length != Long.MAX_VALUE && length > limits.bytesMost() - to.size()) throw new Unreachable(Why.TOO_LARGE, length + " bytes");
        var some = new byte[LINE_MOST];
        long left = length;
        while (left > 0) {
            int read = in.read(some, 0, (int) Math.min(some.length, left));
            if (read < 0) break;
            to.write(some, 0, read);
            left -= read;
            if (to.size() > limits.bytesMost()) throw new Unreachable(Why.TOO_LARGE, to.size() + " bytes");
        }
        if (left > 0 && length != Long.MAX_VALUE) throw new Unreachable(Why.REFUSED, "cut off");
    }

    private String line(InputStream in) throws IOException, Unreachable {
        var line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) throw new Unreachable(Why.REFUSED, "cut off");
            if (line.length() >= LINE_MOST) throw new Unreachable(Why.TOO_LARGE, "a line");
            if (sign != '\r') line.append((char) sign);
        }
        return line.toString();
    }

    /** Milliseconds to wait for the next part. */
    private int patience() throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) throw new SocketTimeoutException("all of it took too long");
        return (int) Math.min(left, limits.silence().toMillis());
    }

    /** Waits anew for each part and never past the end. TLS reads through it as well, its records byte by byte. */
    private final class Patient extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    setSoTimeout(patience());
                    return super.read();
                }

                @Override
                public int read(byte[] some, int from, int most) throws IOException {
                    setSoTimeout(patience());
                    return super.read(some, from, most);
                }
            };
        }
    }
}
