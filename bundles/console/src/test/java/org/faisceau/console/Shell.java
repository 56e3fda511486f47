// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.accounts.AccountRegister;
import org.faisceau.accounts.FirstAdministratorRegister;
import org.faisceau.accounts.PassRegister;
import org.faisceau.accounts.PasswordHashes;
import org.faisceau.accounts.PreferenceRegister;
import org.faisceau.accounts.SignInCache;
import org.faisceau.accounts.SignInRegister;
import org.faisceau.accounts.SignInSettings;
import org.faisceau.accounts.TokenRegister;
import org.faisceau.accounts.TryRegister;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Creation;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.accounts.api.SignIns;
import org.faisceau.console.kept.DraftRegister;
import org.faisceau.console.lists.BulkRegister;
import org.faisceau.console.lists.Lists;
import org.faisceau.console.lists.ViewRegister;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.OpenStore;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The whole shell over a database in a temporary folder; a browser that keeps its cookies asks it. */
public final class Shell implements AutoCloseable {
    public static final String PASSWORD = "correct horse battery staple";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    public final TurnedClock clock = new TurnedClock();
    public final OpenStore store;
    public final AccountRegister accounts;
    public final SignInRegister signIns;
    public final TokenRegister tokens;
    public final PassRegister passes;
    public final FirstAdministratorRegister first;
    public final Contributed contributed = new Contributed(new PluginPages(context(Map.of())));
    public final Records records = new Records();
    public final ModuleFiles modules;
    public final ViewRegister views;
    public final Lists lists;
    public final BulkRegister bulks;
    public final DraftRegister drafts;
    final PreferenceRegister preferences;
    private final List<Bundle> asleep = new ArrayList<>();
    private final Path folder;
    private final Dispatcher dispatcher;
    private boolean away;
    private String cookie = "";
    private String notice = "";
    private String language = "";

    public Shell(Path folder) {
        this.folder = folder;
        var server = System.getProperty("faisceau.test.database", "");
        var url = server.isEmpty() ? "" : server + (server.contains("?") ? "&" : "?") + "currentSchema=t_" + UUID.randomUUID().toString().replace("-", "");
        store = OpenStore.at(folder, url, clock);
        var counter = new AtomicLong();
        Ids ids = () -> "id-%05d".formatted(counter.incrementAndGet());
        var context = context(Map.of("faisceau.version", "1.0.0"), asleep);
        var hashes = new PasswordHashes();
        var tries = new TryRegister(store.store(), clock);
        var cache = new SignInCache();
        accounts = new AccountRegister(store.store(), clock, ids, hashes, tries, cache);
        signIns = new SignInRegister(store.store(), store.journal(), clock, ids, hashes, tries, cache, new SignInSettings(defaults(SignInSettings.Settings.class)));
        tokens = new TokenRegister(store.store(), clock, ids);
        passes = new PassRegister(store.store(), clock, ids);
        preferences = new PreferenceRegister(store.store());
        first = new FirstAdministratorRegister(context, store.store(), accounts, passes, hashes);
        views = new ViewRegister(store.store(), clock, ids);
        lists = new Lists(views, preferences);
        bulks = new BulkRegister(store.store(), clock, ids);
        drafts = new DraftRegister(store.store(), clock);
        modules = new ModuleFiles(context);
        dispatcher = dispatcher(context);
    }

    private Dispatcher dispatcher(BundleContext context) {
        var installation = new Installation(context);
        var perspectives = new Perspectives(contributed, preferences);
        var contributors = new Contributors(store.store(), contributed, perspectives, lists, records);
        var undo = new UndoStamp(clock);
        var marks = new DraftMarks(drafts);
        var notices = new Notices(undo);
        var frames = new Frames(contributed, contributors, perspectives, notices, installation, new LabSettings(defaults(LabSettings.Settings.class)), clock);
        var labels = new KeptLabels(contributed, contributors);
        var asked = whileThere(signIns);
        var errors = new ErrorPages(frames, modules, records, labels);
        var guard = new Guard(clock, installation);
        var writer = new AnswerWriter(frames, notices, errors, marks);
        var signIn = new SignInDoor(asked, frames, errors, guard, labels, notices);
        var made = new Dispatcher(asked, installation, errors, new Counters());
        made.doors = List.of(
                new StaticDoor(errors), new HealthDoor(store.store(), modules, installation, writer), signIn, new ChoiceDoor(accounts, perspectives, errors, guard),
                new PageDoor(contributed, contributors, passes, errors, writer, signIn, guard, undo, marks, new Once(clock)));
        return made;
    }

    private SignIns whileThere(SignIns there) {
        return (SignIns) Proxy.newProxyInstance(Shell.class.getClassLoader(), new Class<?>[] {SignIns.class}, (proxy, called, args) -> {
            if (away) throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "the server is away");
            return called.invoke(there, args);
        });
    }

    /** The database does not answer any more. */
    void goAway() {
        away = true;
    }

    /** Publishes pages, as running bundles would. */
    public Shell with(Page... pages) {
        var all = new ArrayList<>(contributed.pages);
        all.addAll(List.of(pages));
        contributed.pages = List.copyOf(all);
        return this;
    }

    /** A module of that word, its first segment, is installed and does not run. */
    void stopped(String word) {
        try {
            var file = Files.writeString(folder.resolve("module.json"), "{\"name\": \"%1$s\", \"addresses\": [\"%1$s\"]}".formatted(word)).toUri().toURL();
            asleep.add((Bundle) Proxy.newProxyInstance(Shell.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, called, args) ->
                    switch (called.getName()) {
                        case "getState" -> Bundle.RESOLVED;
                        case "getBundleId", "getLastModified" -> 1L;
                        case "getEntry" -> file;
                        default -> throw new UnsupportedOperationException(called.toString());
                    }));
        } catch (IOException e) {
            throw new AssertionError("module.json is not written", e);
        }
    }

    /** The token of a page drawn now. */
    String token() {
        var token = TOKEN.matcher(get("/account").body());
        if (!token.find()) throw new AssertionError("no form on this page");
        return token.group(1);
    }

    /** Publishes cards. */
    public void show(List<Card> cards) {
        contributed.cards = List.copyOf(cards);
    }

    /** Publishes an act on many records. */
    public void offer(BulkAction action) {
        records.bulkActions = List.of(action);
    }

    /** Its bundle stops. */
    public void offerNothing() {
        records.bulkActions = List.of();
    }

    /** Publishes a bin. */
    public void keep(Bin bin) {
        records.bins = List.of(bin);
    }

    /** An account that signs in with {@link #PASSWORD}. */
    public Account add(String name, Role role) {
        var draft = new Draft(name, "Person " + name, name + "@example.invalid", role, "", "fr");
        var account = ((Creation.Created) accounts.create(Actor.system(), draft)).account();
        accounts.setPassword(Actor.system(), account.id(), PASSWORD);
        return account;
    }

    /** Makes an account of that role and signs in with it. */
    public Account enter(Role role) {
        var account = add(role.name().toLowerCase(java.util.Locale.ROOT), role);
        signIn(account.name());
        return account;
    }

    public Reply signIn(String name) {
        return send(form(new FakeRequest("POST", "/sign-in"), Map.of("name", name, "password", PASSWORD)));
    }

    public String cookie() {
        return cookie;
    }

    /** From now on the browser holds no sign-in. */
    public void forget() {
        cookie = "";
    }

    public Reply get(String address) {
        return send(new FakeRequest("GET", address));
    }

    /** Posts with the token of the dashboard's forms, as a page's own form would. */
    public Reply post(String address, Map<String, String> fields) {
        var token = TOKEN.matcher(get("/account").body());
        var all = new java.util.LinkedHashMap<>(fields);
        if (token.find()) all.put("csrf", token.group(1));
        return send(form(new FakeRequest("POST", address), all));
    }

    /** As {@link #post}, with fields of several values. */
    public Reply send(String address, Map<String, List<String>> fields) {
        var token = TOKEN.matcher(get("/account").body());
        var body = new StringBuilder(token.find() ? "csrf=" + token.group(1) : "");
        fields.forEach((name, values) -> values.forEach(it -> body.append('&').append(name).append('=').append(URLEncoder.encode(it, StandardCharsets.UTF_8))));
        return send(new FakeRequest("POST", address).body("application/x-www-form-urlencoded", body.toString()));
    }

    /** The token of that page's forms. */
    static String token(Reply page) {
        var found = TOKEN.matcher(page.body());
        if (!found.find()) throw new AssertionError("no form on " + page.text());
        return found.group(1);
    }

    Reply send(FakeRequest request) {
        if (!cookie.isEmpty()) request.cookie("faisceau", cookie);
        if (!notice.isEmpty()) request.cookie("faisceau-notice", notice);
        if (!language.isEmpty()) request.cookie("faisceau-language", language);
        var response = new FakeResponse();
        try {
            dispatcher.service(request.servlet(), response.servlet());
        } catch (IOException broken) {
            throw new AssertionError("the shell let an exception out", broken);
        }
        keep(response);
        return new Reply(response);
    }

    private void keep(FakeResponse response) {
        var set = response.header("Set-Cookie");
        if (set.contains("faisceau=")) cookie = response.cookie("faisceau");
        if (set.contains("faisceau-notice=")) notice = response.cookie("faisceau-notice");
        if (set.contains("faisceau-language=")) language = response.cookie("faisceau-language");
    }

    static FakeRequest form(FakeRequest request, Map<String, String> fields) {
        return request.body("application/x-www-form-urlencoded", fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
    }

    static BundleContext context(Map<String, String> properties) {
        return context(properties, List.of());
    }

    private static BundleContext context(Map<String, String> properties, List<Bundle> bundles) {
        return (BundleContext) Proxy.newProxyInstance(Shell.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, called, args) ->
                switch (called.getName()) {
                    case "getProperty" -> properties.get(args[0]);
                    case "getBundles" -> bundles.toArray(Bundle[]::new);
                    default -> throw new UnsupportedOperationException(called.toString());
                });
    }

    /** Settings as they are before anybody touched them. */
    static <T> T defaults(Class<T> settings) {
        return settings.cast(Proxy.newProxyInstance(settings.getClassLoader(), new Class<?>[] {settings}, (proxy, called, args) -> called.getDefaultValue()));
    }

    /** What came back. */
    public record Reply(FakeResponse response) {
        public int status() {
            return response.status();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.header(name);
        }

        /** Where it leads; empty where it does not. */
        public String location() {
            return response.header("Location");
        }

        /** What is to be read, without markup. */
        public String text() {
            return body().replaceAll("(?s)<head>.*</head>", " ").replaceAll("<[^>]*>", " ").replace("&#39;", "'").replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        }
    }

    @Override
    public void close() {
        store.close();
    }

    /** A clock that stands until it is turned. */
    public static final class TurnedClock extends Clock {
        private volatile java.time.Instant now = java.time.Instant.parse("2026-03-02T09:00:00Z");

        public void turn(java.time.Duration by) {
            now = now.plus(by);
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return now;
        }
    }
}
