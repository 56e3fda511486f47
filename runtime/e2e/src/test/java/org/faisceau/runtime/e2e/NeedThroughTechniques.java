// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** One need goes through all ten techniques; each hands out its papers, with the need and what was typed in them, and leaves its trace in the ledger. */
record NeedThroughTechniques(Person buyer, Person stranger) {
    private static final String NEED = "Rafraîchir deux cours d’école sans arroser";

    void walk() throws IOException {
        var campaign = campaign();
        var documents = new HashSet<String>();
        var all = HandedOut.all();
        assertEquals(10, all.size());
        var problems = new ArrayList<String>();
        for (var technique : all) documents.add(led(campaign, technique, problems));
        assertEquals(List.of(), problems);
        assertEquals(all.size(), documents.size(), "two techniques handed out the same document");
    }

    /** Address of a campaign that runs for a need of its own, with two companies asked. */
    private String campaign() {
        var page = buyer.page();
        buyer.open("/needs/new");
        page.fill("input[name=title]", NEED);
        page.click("button[data-default]");
        assertThat(page.locator("h1")).hasText(NEED);
        buyer.open(page.locator("a[href^='/sourcing/new?need=']").first().getAttribute("href"));
        var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
        page.fill("input[name=wantedOn]", today.plusDays(150).toString());
        page.fill("input[name=retentionUntil]", today.plusYears(5).toString());
        page.click("button[value=open]");
        var address = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
        asked(address, "Aquasonde Fictive SAS");
        asked(address, "Ombrelle Fictive SAS");
        buyer.open(address);
        page.click("button[value=RUNNING]");
        return address;
    }

    private void asked(String campaign, String company) {
        buyer.open(campaign + "/panel");
        var page = buyer.page();
        var options = page.locator("select[name=company] option").all().stream().map(one -> one.textContent().strip()).filter(one -> !one.isEmpty()).toList();
        page.selectOption("select[name=company]", new SelectOption().setLabel(options.contains(company) ? company : options.get(options.size() - 1)));
        page.click("button[value=add]");
    }

    /** The text of its first paper. */
    private String led(String campaign, HandedOut technique, List<String> problems) {
        var page = buyer.page();
        buyer.open(campaign + "/techniques");
        page.locator("form:has(input[name=technique][value='" + technique.technique() + "']) button[value=choose]").click();
        buyer.open(page.locator("li:has(.tag) > a[href*='/techniques/']").last().getAttribute("href"));
        var called = page.locator("h1").textContent().strip();
        var words = new FilledIn("Saisi pour " + technique.technique());
        var led = new TechniqueLed(buyer, stranger, page.url().replaceFirst("https?://[^/]+", ""), words);
        led.lead();
        var papers = led.papers();
        for (var name : technique.papers()) {
            var text = papers.getOrDefault(name, "");
            if (text.isEmpty()) problems.add(technique.technique() + ": no " + name + " among " + papers.keySet());
            else if (!text.contains(NEED)) problems.add(technique.technique() + ": " + name + " does not say which need it is about");
            else if (words.typed().stream().noneMatch(text::contains)) problems.add(technique.technique() + ": " + name + " has nothing of what was typed: " + text);
        }
        if (technique.isInTouch() && !isNoted(campaign, called)) problems.add("the ledger has nothing of " + technique.technique());
        return papers.getOrDefault(technique.papers().get(0), "");
    }

    private boolean isNoted(String campaign, String called) {
        buyer.open(campaign + "/ledger");
        return buyer.page().locator("p.field-hint", new Page.LocatorOptions().setHasText("« " + called + " »")).count() > 0;
    }
}
