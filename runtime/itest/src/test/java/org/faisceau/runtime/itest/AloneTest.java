// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.runtime.launcher.Feature;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each business module alone on the platform: whoever walks every link finds every page, and no card that says nothing. The techniques, which
 * have no page while no module calls them, are walked together.
 */
class AloneTest {
    /** More than there are: who comes here walks in a circle. */
    private static final int MOST_PAGES = 1500;
    /** Records are alike: a few of each kind of address tell all; what parameters do together is for the tests of their page. */
    private static final int EACH = 2;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?:org|person)-[a-z0-9-]+|[A-Z][A-Z0-9-]{2,}");
    /** Below its head a card has neither words nor figures, and in its head nothing to do: nothing, or elements with nothing in them. */
    private static final Pattern EMPTY_CARD = Pattern.compile("""
            <(section|article|div) class="card[^"]*"[^>]*>\\s*\
            (?:<header class="card-head">(?:(?!</header>|<form|<a |<button).)*</header>|<div class="figure-head">(?:(?!</div>).)*</div>)?\\s*\
            (?:<(p|ul|ol|div|table|tbody)\\b[^>]*>\\s*</\\2>\\s*)*\
            (?:<p class="figure-note">[^<]*</p>\\s*)?</\\1>""", Pattern.DOTALL);

    private static final Path TECHNIQUES = Path.of("..", "..", "bundles", "techniques");

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere(@TempDir Path folder) {
        var together = Running.HOME.readFeatures().stream().filter(feature -> !feature.isPlatform()).map(Feature::name)
                .collect(Collectors.groupingBy(module -> Files.isDirectory(TECHNIQUES.resolve(module)) ? "techniques" : module, TreeMap::new, Collectors.toList()));
        return together.entrySet().stream().map(walk -> DynamicTest.dynamicTest(walk.getKey(), () -> walk(folder.resolve(walk.getKey()), walk.getValue())));
    }

    @Test
    void theTechniquesAreFoundByTheirFolders() {
        assertTrue(Files.isDirectory(TECHNIQUES.resolve("watch")), TECHNIQUES.toAbsolutePath()::toString);
    }

    @Test
    void aCardOfNothingButItsHeadIsSeen() {
        var head = "<header class=\"card-head\"><div><h2>Needs</h2>\n<p>of the week</p></div></header>";
        assertTrue(EMPTY_CARD.matcher("<section class=\"card card-wide\">" + head + "\n</section>").find());
        assertTrue(EMPTY_CARD.matcher("<section class=\"card\">" + head + "<ul class=\"feed\">\n</ul></section>").find());
        assertTrue(EMPTY_CARD.matcher("<article class=\"card figure\"><div class=\"figure-head\"><h2>Needs</h2></div>\n<p class=\"figure-note\">open</p>\n</article>").find());
        assertFalse(EMPTY_CARD.matcher("<section class=\"card\">" + head.replace("<p>of the week</p>", "<a href=\"/needs\">All</a>") + "</section>").find());
        assertFalse(EMPTY_CARD.matcher("<section class=\"card\">" + head + "<ul class=\"feed\"><li>One</li></ul></section>").find());
        assertFalse(EMPTY_CARD.matcher("<article class=\"card figure\"><div class=\"figure-head\"><h2>Needs</h2></div><p>12</p></article>").find());
    }

    private void walk(Path data, List<String> modules) throws IOException, InterruptedException {
        try (var running = Running.demonstration(data, Map.of("modules", String.join(",", modules)))) {
            var offences = new ArrayList<String>();
            for (var account : List.of("admin", "buyer", "company")) {
                var starts = Stream.concat(Stream.of("/"), account.equals("admin") ? modules.stream().map("/admin/modules/"::concat) : Stream.empty()).toList();
                walk(running.visitor(data, account), account, starts, offences);
            }
            assertEquals("", String.join("\n", offences));
        }
    }

    private void walk(Visitor visitor, String account, List<String> starts, List<String> offences) throws IOException, InterruptedException {
        var known = new HashSet<String>(starts);
        var shapes = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<String>(starts);
        for (int pages = 1; !waiting.isEmpty(); pages++) {
            assertTrue(pages <= MOST_PAGES, account + " never comes to an end, still waiting: " + waiting.stream().limit(20).toList());
            var path = waiting.removeFirst();
            var answer = visitor.get(path);
            boolean moved = answer.statusCode() == 303;
            if (answer.statusCode() != 200 && !moved) offences.add(account + " " + path + ": " + answer.statusCode());
            if (EMPTY_CARD.matcher(answer.body()).find()) offences.add(account + " " + path + ": a card is empty");
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
            for (var link : Visitor.links(answer.body())) {
                if (known.add(link) && isAnotherKind(link, shapes)) waiting.add(link);
            }
        }
    }

    /** Whether it leads to a kind of page, or gives a page a parameter, that was met fewer than {@link #EACH} times; counts it then. */
    private static boolean isAnotherKind(String link, Map<String, Integer> met) {
        var parts = ID.matcher(link).replaceAll("*").split("[?&]");
        var kinds = parts.length == 1 ? List.of(parts[0]) : Stream.of(parts).skip(1).map(parameter -> parts[0] + "?" + parameter.replaceFirst("=.*", "")).toList();
        if (kinds.stream().noneMatch(kind -> met.getOrDefault(kind, 0) < EACH)) return false;
        kinds.forEach(kind -> met.merge(kind, 1, Integer::sum));
        return true;
    }
}
