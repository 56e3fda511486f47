// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Passes;
import org.faisceau.accounts.api.Preferences;
import org.faisceau.accounts.api.SignIns;
import org.faisceau.accounts.api.Tokens.Scope;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on somebody's account. */
class ForeignEyesTest {
    private static final Map<String, Object> WORDS = Map.of(
            "text", "", "after", "", "name", "victim", "password", "a foreign long password", "key", "console.perspective", "value", "seen",
            "cookie", "none", "label", "");
    private OpenAccounts open;
    private Account victim;
    private String cookie;
    private String token;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        victim = open.add("victim", Role.BUYER, "org-home");
        cookie = open.signIn("victim");
        token = open.tokens.issue(victim.actor(), victim.id(), "secret label", Scope.READ, Duration.ofDays(9)).orElseThrow();
        open.preferences.set(victim.actor(), "console.perspective", "secret choice");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        Map<Class<?>, Object> doors = Map.of(
                Accounts.class, open.accounts, SignIns.class, open.signIns, Tokens.class, open.tokens, Passes.class, open.passes,
                Preferences.class, open.preferences);
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods())
                .filter(ForeignEyesTest::asksWho)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(
                        door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    private static boolean asksWho(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class;
    }

    /** Every role but the administrator's, who sees all accounts of the instance. */
    private static Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)).stream().map(role -> new Actor("foreign-" + role, role, "org-foreign"));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray()));
        assertFalse(List.of("victim", victim.id(), "org-home", "secret").stream().anyMatch(seen::contains), seen);
        assertEquals(victim, open.accounts.find(Actor.system(), victim.id()).orElseThrow());
        assertTrue(open.signIns.find(cookie).isPresent());
        assertTrue(open.tokens.find(token).isPresent());
        assertEquals("secret choice", open.preferences.get(victim.actor(), "console.perspective"));
    }

    private Object value(Parameter parameter, Actor actor) {
        if (parameter.getType() == Collection.class) return parameter.getName().equals("mails") ? List.of(victim.mail()) : List.of(new Ref("need", "n-1"));
        Map<Class<?>, Object> byType = Map.of(
                Actor.class, actor,
                int.class, 1,
                boolean.class, true,
                Duration.class, Duration.ofDays(2),
                Scope.class, Scope.READ,
                Ref.class, new Ref("need", "n-1"),
                Sought.class, new Sought("", Optional.empty(), Optional.empty()),
                Draft.class, new Draft("new-name", "Changed", "", Role.OBSERVER, "org-foreign", "fr"));
        return byType.getOrDefault(parameter.getType(), word(parameter.getName()));
    }

    private Object word(String name) {
        Map<String, Object> ids = Map.of(
                "id", victim.id(), "accountId", victim.id(), "purpose", "answer",
                "signInId", open.signIns.list(victim.actor(), victim.id()).get(0).id(),
                "tokenId", open.tokens.list(victim.actor(), victim.id()).get(0).id(),
                "current", OpenAccounts.PASSWORD, "wanted", "a foreign long password");
        return ids.getOrDefault(name, WORDS.getOrDefault(name, ""));
    }
}
