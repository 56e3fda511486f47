// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a browser sends: as much of the servlet interface as the shell asks for. */
final class FakeRequest {
    private final String method;
    private final String path;
    private final String query;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Cookie> cookies = new ArrayList<>();
    private final Map<String, Object> attributes = new TreeMap<>();
    private Body body = Body.of("");

    FakeRequest(String method, String address) {
        int mark = address.indexOf('?');
        this.method = method;
        this.path = mark < 0 ? address : address.substring(0, mark);
        this.query = mark < 0 ? "" : address.substring(mark + 1);
        header("Host", "faisceau.test");
    }

    FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    FakeRequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    FakeRequest body(String type, String text) {
        body = Body.of(text);
        return header("Content-Type", type);
    }

    HttpServletRequest servlet() {
        return (HttpServletRequest) Proxy.newProxyInstance(FakeRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, called, args) ->
                switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query.isEmpty() ? null : query;
                    case "getHeader" -> headers.get(((String) args[0]).toLowerCase(Locale.ROOT));
                    case "getContentType" -> headers.get("Content-Type");
                    case "getContentLengthLong" -> body.size;
                    case "getAttribute" -> attributes.get((String) args[0]);
                    case "setAttribute" -> attributes.put((String) args[0], args[1]);
                    case "getCookies" -> cookies.toArray(Cookie[]::new);
                    case "getRemoteAddr" -> "192.0.2.7";
                    case "getInputStream" -> body;
                    default -> throw new UnsupportedOperationException(called.toString());
                });
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;
        private final long size;

        private Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.size = bytes.length;
        }

        static Body of(String text) {
            return new Body(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read at once");
        }
    }
}
