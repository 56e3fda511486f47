// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;

/** What opens without an account. Whoever adds such an address says so here, and is asked why in review. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRoutesTest {
    private static final String PAGE = "org.faisceau.console.spi.Page";
    private Running running;

    @BeforeAll
    void up(@TempDir Path folder) {
        running = Running.start(folder);
    }

    @AfterAll
    void down() {
        running.close();
    }

    @Test
    void theListIsKnown() throws InvalidSyntaxException, ReflectiveOperationException {
        assertEquals(List.of(
                "calendar/{file}", "challenges/application (pass challenge-application)", "data/decp.json", "feed.atom", "first-administrator (pass first-administrator)", "gatherings/invitation (pass gathering-guest)", "gatherings/join (pass gathering-open)",
                "messages/decline (pass declining-mail)", "public/challenges", "public/challenges/{id}", "public/challenges/{id}/apply", "public/gatherings/{file}", "public/needs",
                "public/needs/forecasts", "public/needs/{id}", "public/needs/{id}/files/{piece}", "public/showcase", "public/showcase/letters/{id}", "public/showcase/pictures/{hash}", "public/showcase/subscribe", "public/showcase/subscription (pass newsletter-subscriber)", "public/showcase/why",
                "public/showcase/{kind}/{id}", "public/showcase/{sort}", "public/solutions", "public/solutions/{id}",
                "public/sourcing/{id}", "public/sourcing/{id}/{document}", "public/sourcing/{id}/{run}/{paper}/{file}", "public/sourcing/{id}/{run}/{word}", "robots.txt", "sitemap.xml", "sourcing/answer (pass sourcing-answer)",
                "sourcing/request (pass sourcing-request)"), open());
    }

    /** Beside pages these answer without account, or have a lock of their own: a token, the secret of the start. */
    @Test
    void theDoorsBesidePagesAreKnown() throws InvalidSyntaxException {
        assertEquals(List.of("ChoiceDoor", "ControlDoor", "HealthDoor", "MetricsDoor", "PageDoor", "RestDoor", "SignInDoor", "StaticDoor"), published("org.faisceau.console.Door"));
    }

    @Test
    void noBundleAnswersRequestsBesideTheShell() throws InvalidSyntaxException {
        assertEquals(List.of("Dispatcher"), published("jakarta.servlet.Servlet"));
        assertEquals(List.of(), published("jakarta.servlet.Filter"));
    }

    private List<String> published(String service) throws InvalidSyntaxException {
        var context = running.instance().context();
        var references = context.getAllServiceReferences(service, null);
        if (references == null) return List.of();
        return Arrays.stream(references).map(reference -> context.getService(reference).getClass().getSimpleName()).sorted().toList();
    }

    @Test
    void everyOtherPageAsksToSignIn() throws Exception {
        var offences = new ArrayList<String>();
        for (var pattern : closed()) {
            var answer = running.get("/" + pattern.replaceAll("\\{[^}]*}", "x"));
            boolean asks = answer.statusCode() == 303 && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
            if (!asks) offences.add(pattern + ": " + answer.statusCode());
        }
        assertEquals(List.of(), offences);
    }

    private List<String> open() throws InvalidSyntaxException, ReflectiveOperationException {
        var found = new ArrayList<String>();
        for (var address : addresses()) {
            if (!(boolean) value(address, "isWithoutAccount")) continue;
            var pass = value(address, "pass").toString();
            found.add(value(address, "pattern") + (pass.isEmpty() ? "" : " (pass " + pass + ")"));
        }
        return found.stream().sorted().toList();
    }

    private List<String> closed() throws InvalidSyntaxException, ReflectiveOperationException {
        var found = new ArrayList<String>();
        for (var address : addresses()) if (!(boolean) value(address, "isWithoutAccount")) found.add(value(address, "pattern").toString());
        return found.stream().sorted().toList();
    }

    private List<Object> addresses() throws InvalidSyntaxException, ReflectiveOperationException {
        var context = running.instance().context();
        var all = new ArrayList<Object>();
        for (var reference : Arrays.asList(context.getAllServiceReferences(PAGE, null))) {
            var page = context.getService(reference);
            var type = page.getClass().getClassLoader().loadClass(PAGE);
            all.add(type.getMethod("address").invoke(page));
        }
        return all;
    }

    private static Object value(Object address, String name) throws ReflectiveOperationException {
        return address.getClass().getMethod(name).invoke(address);
    }
}
