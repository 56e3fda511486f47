// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.faisceau.accounts.api.SignIns.SignedIn;
import org.faisceau.kernel.api.Actor;

/** One request and its answer. Belongs to the thread of the request. */
public final class Exchange {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Cookies cookies;
    private final String publicAddress;
    private final String from;
    private final Function<String, Optional<SignedIn>> signIns;
    private final List<String> segments;
    private final Query query;
    private Optional<Optional<SignedIn>> signedIn = Optional.empty();

    Exchange(HttpServletRequest request, HttpServletResponse response, String publicAddress, String from, Function<String, Optional<SignedIn>> signIns) {
        this.request = request;
        this.response = response;
        this.cookies = new Cookies(request, response, publicAddress.startsWith("https://"));
        this.publicAddress = publicAddress;
        this.from = from;
        this.signIns = signIns;
        this.segments = Arrays.stream(request.getRequestURI().split("/")).filter(part -> !part.isEmpty()).map(part -> Query.decoded(part.replace("+", "%2B"))).toList();
        this.query = Query.of(request.getQueryString() == null ? "" : request.getQueryString());
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    Cookies cookies() {
        return cookies;
    }

    /** The network address somebody asks from, behind the proxies that are known. */
    public String from() {
        return from;
    }

    /** Where people reach the console: as the operator set it, else as this request says it; empty where that is no host. */
    String origin() {
        var host = header("Host");
        if (!publicAddress.isEmpty()) return publicAddress;
        return HOST.matcher(host).matches() ? request.getScheme() + "://" + host : "";
    }

    /** The path's parts, decoded; empty at the root. */
    public List<String> segments() {
        return segments;
    }

    /** True where the path begins with these segments. */
    public boolean isUnder(String... first) {
        return segments.size() >= first.length && segments.subList(0, first.length).equals(List.of(first));
    }

    /** True where the path is these segments. */
    public boolean isAt(String... whole) {
        return segments.equals(List.of(whole));
    }

    public Query query() {
        return query;
    }

    public String method() {
        return request.getMethod();
    }

    /** True for methods that change nothing. */
    boolean isSafe() {
        return method().equals("GET") || method().equals("HEAD");
    }

    public String header(String name) {
        var value = request.getHeader(name);
        return value == null ? "" : value;
    }

    /** True where the caller has what that tag names; a compressing server may have added its suffix on the way. */
    boolean has(String tag) {
        return Arrays.stream(header("If-None-Match").split(",")).map(each -> each.strip().replaceFirst("^W/", "").replace("--gzip\"", "\"")).anyMatch(tag::equals);
    }

    boolean wantsFragment() {
        return header("HX-Request").equals("true");
    }

    /** The path asked for with its query, as the browser wrote it. */
    String here() {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** Who is signed in, asked once. */
    public Optional<SignedIn> signedIn() {
        if (signedIn.isEmpty()) signedIn = Optional.of(cookies.signIn().flatMap(signIns));
        return signedIn.get();
    }

    /** From now on nobody is: error pages of a store that does not answer. */
    void forgetWho() {
        signedIn = Optional.of(Optional.empty());
    }

    /** From now on it is this person, who signed in within this request. */
    void isNow(SignedIn who) {
        signedIn = Optional.of(Optional.of(who));
    }

    public Actor actor() {
        return signedIn().map(it -> it.account().actor()).orElse(Actor.nobody());
    }

    /** The account's language; without account the one chosen, else the browser's, else French. */
    public Locale locale() {
        var chosen = signedIn().map(it -> it.account().language()).or(cookies::language).orElseGet(() -> header("Accept-Language"));
        return chosen.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** Sends a text of that type; a French page with its spaces as French wants them. */
    public void send(int status, String type, String text) throws IOException {
        boolean isFrench = type.startsWith("text/html") && locale().getLanguage().equals("fr");
        send(status, type, (isFrench ? FrenchPage.of(text) : text).getBytes(StandardCharsets.UTF_8));
    }

    void send(int status, String type, byte[] body) throws IOException {
        // A body that nobody read is cut off with the connection, and the caller must know (RFC 9112, 9.6).
        if (status >= 400 && hasBody() && !request.getInputStream().isFinished()) response.setHeader("Connection", "close");
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!method().equals("HEAD")) response.getOutputStream().write(body);
    }

    private boolean hasBody() {
        return request.getContentLengthLong() > 0 || !header("Transfer-Encoding").isEmpty();
    }

    /** Goes on there as it came, with all that was sent (307). */
    void resend(String address) {
        if (!isOurs(address)) throw new IllegalArgumentException("not an address of this console: " + address);
        response.setStatus(307);
        response.setHeader("Location", address);
    }

    /** Go and see. */
    void redirect(String address) {
        if (!isOurs(address)) throw new IllegalArgumentException("not an address of this console: " + address);
        if (wantsFragment()) {
            response.setHeader("HX-Redirect", address);
            return;
        }
        response.setStatus(303);
        response.setHeader("Location", address);
    }

    /** True for a path of this console, false for what a browser could read as another host. */
    static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
    }
}
