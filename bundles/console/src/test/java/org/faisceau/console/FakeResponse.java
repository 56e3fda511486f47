// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a browser is sent. */
final class FakeResponse {
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    int status() {
        return status;
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    String header(String name) {
        return String.join("; ", headers.getOrDefault(name, List.of()));
    }

    /** The value that a cookie is set to; empty where it is not. */
    String cookie(String name) {
        return headers.getOrDefault("Set-Cookie", List.of()).stream().filter(it -> it.startsWith(name + "=")).map(it -> it.replaceAll("^[^=]*=|;.*", ""))
                .reduce("", (before, last) -> last);
    }

    HttpServletResponse servlet() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FakeResponse.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, called, args) -> call(called.getName(), args));
    }

    private Object call(String name, Object[] args) {
        switch (name) {
            case "getStatus":
                return status;
            case "isCommitted":
                return false;
            case "getOutputStream":
                return new Body(body);
            case "reset":
                headers.clear();
                body.reset();
                break;
            case "setStatus":
                status = (int) args[0];
                break;
            case "setHeader":
                headers.put((String) args[0], new ArrayList<>(List.of((String) args[1])));
                break;
            case "addHeader":
                headers.computeIfAbsent((String) args[0], key -> new ArrayList<>()).add((String) args[1]);
                break;
            case "setContentType":
                headers.put("Content-Type", new ArrayList<>(List.of((String) args[0])));
                break;
            case "setContentLength":
                headers.put("Content-Length", new ArrayList<>(List.of(args[0].toString())));
                break;
            default:
                throw new UnsupportedOperationException(name);
        }
        // What a void method of a proxy returns is dropped.
        return "";
    }

    private static final class Body extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Body(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("written at once");
        }
    }
}
