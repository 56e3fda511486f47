// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One technique of a campaign, led to its end on its page: those who lead take the step that was taken least, companies answer by their links. */
final class TechniqueLed {
    private static final int MOVES = 40;
    private static final int SENDERS = 2;
    private static final Pattern LINK = Pattern.compile("/sourcing/answer\\?pass=[\\w-]+");
    private final Person buyer;
    private final Person stranger;
    private final String address;
    private final FilledIn words;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    /** @param address of its run */
    TechniqueLed(Person buyer, Person stranger, String address, FilledIn words) {
        this.buyer = buyer;
        this.stranger = stranger;
        this.address = address;
        this.words = words;
    }

    void lead() {
        var page = buyer.page();
        buyer.open(address);
        var begin = page.locator("form:has(button[value=begin])");
        words.fill(begin, 0);
        begin.locator("button[value=begin]").click();
        done("begin");
        for (int move = 0; move < MOVES && !isOver(); move++) {
            if (!companiesAnswer() && !everybodySends()) step();
            buyer.open(address);
        }
        assertFalse(!isOver(), () -> address + " is not over; steps taken: " + taken);
    }

    private void done(String step) {
        var page = buyer.page();
        var problems = page.locator("[data-problems], .field-error").allTextContents();
        assertFalse(!problems.isEmpty(), () -> "step " + step + ": " + problems);
    }

    private boolean isOver() {
        return buyer.page().locator("p.lead .tag").first().textContent().equals("Terminée");
    }

    /** The open step that was taken least, the first of several. */
    private void step() {
        var page = buyer.page();
        var open = page.locator("form:has(input[name=step])").all().stream().map(form -> form.locator("input[name=step]").getAttribute("value")).toList();
        assertFalse(open.isEmpty(), () -> address + " is stuck; steps taken: " + taken);
        var word = open.stream().min((one, other) -> taken.getOrDefault(one, 0) - taken.getOrDefault(other, 0)).orElseThrow();
        var form = page.locator("form:has(input[name=step][value='" + word + "'])");
        words.fill(form, taken.merge(word, 1, Integer::sum) - 1);
        form.locator("button[value=advance]").click();
        done(word);
    }

    /** False where nobody was asked anything new. */
    private boolean companiesAnswer() {
        var page = buyer.page();
        for (var asked : page.locator("li:has(form input[name=invitation])").all()) {
            var whose = asked.locator("input[name=invitation]").getAttribute("value");
            if (!answered.add(whose)) continue;
            asked.locator("button[value=link]").click();
            var link = LINK.matcher(page.locator("body").textContent());
            assertFalse(!link.find(), "no link to hand over");
            stranger.open(link.group());
            send("button[value=answer]");
            return true;
        }
        return false;
    }

    /** False where no form is open to everybody, or it was sent often enough. */
    private boolean everybodySends() {
        var forms = buyer.page().locator("section.card a[href^='/public/sourcing']").all();
        for (var form : forms) {
            var where = form.getAttribute("href");
            if (taken.merge(where, 1, Integer::sum) > SENDERS) continue;
            stranger.open(where);
            send("button[value=send]");
            return true;
        }
        return false;
    }

    private void send(String button) {
        var page = stranger.page();
        var form = page.locator("form:has(" + button + ")").first();
        words.fill(form, 0);
        form.locator(button).click();
        assertThat(page.locator(".field-error")).hasCount(0);
    }

    /** Each paper's text as DOCX, by its name. */
    Map<String, String> papers() {
        buyer.open(address);
        var page = buyer.page();
        var papers = new LinkedHashMap<String, String>();
        for (var paper : page.locator("li:has(> a[href^='/print/sourcing-paper/'])").all()) papers.put(name(paper), DocxText.of(download(page, paper)));
        return papers;
    }

    private static String name(Locator paper) {
        // French quotation marks keep their words by spaces that do not break.
        return paper.locator("a").first().textContent().strip().replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static byte[] download(Page page, Locator paper) {
        var href = paper.locator("a[href$='format=docx']").getAttribute("href");
        var answer = page.context().request().get(page.url().replaceFirst("(https?://[^/]+).*", "$1") + href);
        assertFalse(answer.status() != 200, () -> href + ": " + answer.status());
        return answer.body();
    }
}
