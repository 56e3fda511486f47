// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Fills in whatever a form asks, as somebody might who types a line of their own into each field, and remembers what was typed. */
final class FilledIn {
    /** What has to be right and not only written. */
    private static final Map<String, String> GIVEN = Map.ofEntries(Map.entry("minutes", "60"), Map.entry("year", ""), Map.entry("most", "20"), Map.entry("routeDays", "5"), Map.entry("replyDays", "20"), Map.entry("leastDays", "35"),
            Map.entry("mostMonths", "12"), Map.entry("months", "12"), Map.entry("cpv", "71351500"), Map.entry("siret", "12345678900018"), Map.entry("postcode", "99000"), Map.entry("nuts", "FRK26"), Map.entry("mail", "achats@collectivite.example"),
            Map.entry("amount", "48000"));
    /** One grey pixel. */
    private static final byte[] PICTURE = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
    private static final int AHEAD_DAYS = 35;
    /** Fields that say when something happened. */
    private static final String DONE = "(entry|hold|follow|respond)-day|.*-(sentOn|publishedOn|validatedOn)";
    private final String mark;
    private final LocalDate day = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris"))).plusDays(AHEAD_DAYS);
    private final List<String> typed = new ArrayList<>();

    /** @param mark stands in every text */
    FilledIn(String mark) {
        this.mark = mark;
    }

    List<String> typed() {
        return List.copyOf(typed);
    }

    /** @param turn choices take their turns */
    void fill(Locator form, int turn) {
        for (var field : form.locator("input[type=text], input:not([type]), input[type=email], input[inputmode], textarea").all()) text(field);
        for (var field : form.locator("input[type=date]").all()) if (field.inputValue().isEmpty()) field.fill((field.getAttribute("name").matches(DONE) ? day.minusDays(AHEAD_DAYS) : day).toString());
        for (var field : form.locator("input[type=checkbox]").all()) field.check();
        for (var field : form.locator("select").all()) choose(field, turn);
        for (var field : form.locator("input[type=file]").all()) field.setInputFiles(piece(field));
    }

    private void text(Locator field) {
        if (!field.isVisible() || !field.inputValue().isEmpty()) return;
        var key = field.getAttribute("name").replaceFirst("^[a-z-]+?-(?=[A-Za-z0-9]+$)", "");
        var given = GIVEN.get(key);
        if (given != null) {
            field.fill(given.isEmpty() ? String.valueOf(day.getYear()) : given);
            return;
        }
        if ("numeric".equals(field.getAttribute("inputmode"))) {
            field.fill("3");
            return;
        }
        var line = mark + " " + (typed.size() + 1) + " " + key;
        typed.add(line);
        field.fill(line);
    }

    private FilePayload piece(Locator field) {
        boolean isPicture = String.valueOf(field.getAttribute("accept")).contains("image/");
        return isPicture ? new FilePayload("piece.png", "image/png", PICTURE) : new FilePayload("piece.txt", "text/plain", mark.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Locator field, int turn) {
        var values = field.locator("option").all().stream().map(one -> one.getAttribute("value")).filter(one -> one != null && !one.isEmpty()).toList();
        if (!values.isEmpty()) field.selectOption(values.get(turn % values.size()));
    }
}
