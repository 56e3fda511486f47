// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The shell's three cookies: sign-in, language, and the notice to be shown once. Written by hand: the container knows no SameSite. */
final class Cookies {
    private static final int YEAR = 365 * 24 * 3600;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final boolean secure;

    Cookies(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        this.request = request;
        this.response = response;
        this.secure = secure;
    }

    Optional<String> signIn() {
        return read("faisceau");
    }

    /** Ends with the browser or with the sign-in's row, whichever is first. */
    void setSignIn(String value) {
        write("faisceau", value, "");
    }

    void dropSignIn() {
        write("faisceau", "", "; Max-Age=0");
    }

    Optional<String> language() {
        return read("faisceau-language");
    }

    void setLanguage(String language) {
        write("faisceau-language", language, "; Max-Age=" + YEAR);
    }

    Optional<String> notice() {
        return read("faisceau-notice");
    }

    void setNotice(String sealed) {
        write("faisceau-notice", sealed, "; Max-Age=60");
    }

    void dropNotice() {
        write("faisceau-notice", "", "; Max-Age=0");
    }

    private Optional<String> read(String name) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies).filter(it -> it.getName().equals(full(name))).map(Cookie::getValue).filter(it -> !it.isEmpty()).findFirst();
    }

    private void write(String name, String value, String life) {
        response.addHeader("Set-Cookie", full(name) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "") + life);
    }

    private String full(String name) {
        return secure ? "__Host-" + name : name;
    }
}
