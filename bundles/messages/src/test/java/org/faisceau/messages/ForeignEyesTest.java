// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Choices;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Inbox;
import org.faisceau.messages.api.Mailings;
import org.faisceau.messages.api.Outbox;
import org.faisceau.messages.api.Templates;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on somebody's messages. */
class ForeignEyesTest {
    private OpenMessages open;
    private Account victim;
    private String message;
    private String mailing;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
        open.mailToNowhere();
        victim = open.add("victim", Role.BUYER);
        open.post("deadline", victim, "k1");
        message = open.inbox.page(victim.actor(), Inbox.Box.CURRENT, "", 1).items().get(0).id();
        var draft = new Mailings.Draft(new Wording("Fuites secret", "secret"), new Wording("", ""), Set.of(Role.BUYER));
        mailing = ((Mailings.Drafting.Kept) open.mailings.draft(OpenMessages.MANAGER, draft)).mailing().id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> nobodySeesAnothersMessages() {
        return calls(Role.NOBODY, Map.of(Inbox.class, open.inbox, Choices.class, open.choices));
    }

    @TestFactory
    Stream<DynamicTest> onlyManagersSeeQueueMailingsAndTemplates() {
        return calls(Role.MANAGER, Map.of(Outbox.class, open.outbox, Mailings.class, open.mailings, Templates.class, open.templates));
    }

    /** By every role that does not hold the one named. */
    private Stream<DynamicTest> calls(Role kept, Map<Class<?>, Object> services) {
        return EnumSet.allOf(Role.class).stream().filter(role -> kept == Role.NOBODY || !role.includes(kept)).flatMap(role -> services.entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getKey().getMethods()).filter(ForeignEyesTest::takesActor)
                        .map(method -> dynamicTest(role + " " + method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                                () -> assertNothing(entry.getValue(), method, new Actor("foreign", role, "org-foreign"))))));
    }

    private void assertNothing(Object service, Method method, Actor actor) throws ReflectiveOperationException {
        var arguments = Arrays.stream(method.getParameters()).map(parameter -> parameter.getType() == Actor.class ? actor : argument(parameter)).toArray();
        var seen = String.valueOf(method.invoke(service, arguments));
        assertFalse(seen.contains("Fuites") || seen.contains("secret") || seen.contains("victim") || seen.equals("true"), () -> method.getName() + " gave " + seen);
    }

    private Object argument(Parameter parameter) {
        var type = parameter.getType();
        if (type == int.class) return 1;
        if (type == boolean.class) return true;
        if (type == Instant.class) return Instant.EPOCH;
        if (type == Locale.class) return Locale.FRENCH;
        if (type == Set.class) return Set.of(Role.BUYER);
        if (type == Wording.class) return new Wording("x", "y");
        if (type == Mailings.Draft.class) return new Mailings.Draft(new Wording("x", "y"), new Wording("", ""), Set.of(Role.BUYER));
        if (type == Inbox.Box.class) return Inbox.Box.CURRENT;
        if (type == Outbox.State.class) return Outbox.State.WAITING;
        if (type == Delivery.class) return Delivery.INBOX;
        return switch (parameter.getName()) {
            case "after" -> "";
            case "kind" -> "quiet";
            case "language" -> "fr";
            default -> parameter.getDeclaringExecutable().getDeclaringClass() == Mailings.class ? mailing : message;
        };
    }

    private static boolean takesActor(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class;
    }
}
