// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Spoken;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.spi.Awarded;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Feed;
import org.faisceau.sourcing.spi.FeedItem;
import org.faisceau.sourcing.spi.Forecast;
import org.faisceau.sourcing.spi.Handout;
import org.faisceau.sourcing.spi.Known;
import org.faisceau.sourcing.spi.Near;
import org.faisceau.sourcing.spi.Offer;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.Subject;

/** Writes down what a technique does; belongs to one call. */
final class RecordingDesk implements Desk {
    private final Clock clock;
    private final Subject subject;
    private final List<Company> panel;
    private final List<Handout> documents;
    private final Market market;
    private final Supplier<Wordbook> book;
    private final Supplier<List<String>> elsewhere;
    private final Map<String, String> kept;
    private final List<Effect> effects = new ArrayList<>();
    private long characters;
    private long keptCharacters;

    RecordingDesk(Clock clock, Subject subject, List<Company> panel, List<Handout> documents, Market market, Supplier<Wordbook> book, Supplier<List<String>> elsewhere, Map<String, String> kept) {
        this.clock = clock;
        this.subject = subject;
        this.panel = List.copyOf(panel);
        this.documents = List.copyOf(documents);
        this.market = market;
        this.book = book;
        this.elsewhere = elsewhere;
        this.kept = new LinkedHashMap<>(kept);
        this.keptCharacters = kept.entrySet().stream().mapToLong(one -> one.getKey().length() + one.getValue().length()).sum();
    }

    /** What was done so far. */
    List<Effect> effects() {
        return List.copyOf(effects);
    }

    @Override
    public LocalDate today() {
        return Days.today(clock);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public List<Company> panel() {
        return panel;
    }

    @Override
    public Known<Offer> solutions(String text, int limit) {
        return market.solutions(text, Optional.empty(), limit);
    }

    @Override
    public Known<Offer> solutionsSince(String text, LocalDate day, int limit) {
        return market.solutions(text, Optional.of(day), limit);
    }

    @Override
    public Known<Near> matches(String words, int limit) {
        return market.matches(words, limit);
    }

    @Override
    public Known<Awarded> contracts(String text, int limit) {
        return market.contracts(text, limit);
    }

    @Override
    public Known<Forecast> forecasts(int year) {
        return market.forecasts(year);
    }

    @Override
    public List<Feed> feeds() {
        return market.feeds().feeds();
    }

    @Override
    public List<FeedItem> feedItems(String words, int limit) {
        return market.feeds().items(words, limit);
    }

    @Override
    public List<Handout> documents() {
        return documents;
    }

    @Override
    public Known<String> family() {
        return market.family();
    }

    @Override
    public void tell(Set<String> companies, String title, String body) {
        add(new Effect.Tell(inPanel(companies), titled(title), bounded(body), "", Told.Way.MESSAGE, false));
    }

    @Override
    public void publish(String title, String body) {
        add(new Effect.Tell(Set.of(), titled(title), bounded(body), "", Told.Way.MESSAGE, true));
    }

    @Override
    public void hand(Set<String> companies, String document, String title, String body) {
        if (documents.stream().noneMatch(one -> one.id().equals(document))) throw new DeskRefusal("desk.document", "document: one of the campaign, got " + document);
        add(new Effect.Tell(inPanel(companies), titled(title), bounded(body), document, Told.Way.MESSAGE, false));
    }

    @Override
    public void said(Set<String> companies, String title, String body) {
        add(new Effect.Tell(inPanel(companies), titled(title), bounded(body), "", Told.Way.SPOKEN, false));
    }

    @Override
    public void ask(String company, String word, String title, String lead, List<Question> questions, LocalDate until) {
        inPanel(Set.of(company));
        bearable(word, questions);
        add(asking(new Effect.Ask(company, word, titled(title), lead, List.copyOf(questions), until)));
    }

    @Override
    public void open(String word, String title, String lead, List<Question> questions, LocalDate until) {
        bearable(word, questions);
        add(asking(new Effect.Open(word, titled(title), lead, List.copyOf(questions), until)));
    }

    @Override
    public void reply(String sender, String text) {
        add(new Effect.Reply(sender, bounded(text)));
    }

    private static void bearable(String word, List<Question> questions) {
        if (!word.matches("[a-z][a-z-]*")) throw new DeskRefusal("desk.word", "word: lower-case letters and dashes, got " + word, word);
        if (questions.stream().anyMatch(one -> one.type() == Question.Type.FILE)) throw new DeskRefusal("desk.file", "questions: a file is asked of those who lead");
    }

    @Override
    public void report(Function<Words, Sheet> news) {
        var french = news.apply(book.get().french());
        var english = news.apply(book.get().english());
        var texts = Texts.beside(RecordingDesk.class);
        add(new Effect.Report(new Spoken(french.title(), english.title()), new Spoken(SheetLines.of(texts.in(Locale.FRENCH), french), SheetLines.of(texts.in(Locale.ENGLISH), english))));
    }

    @Override
    public void propose(Proposal proposal) {
        add(new Effect.Propose(proposal));
    }

    @Override
    public List<String> elsewhere() {
        return elsewhere.get();
    }

    @Override
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    @Override
    public void keep(String key, String value) {
        var effect = new Effect.Keep(key, value);
        long before = kept.containsKey(key) ? key.length() + kept.get(key).length() : 0;
        long after = value.isEmpty() ? 0 : effect.characters();
        if (after > before) DeskRefusal.bounded("kept", KEPT_MOST, keptCharacters + after - before);
        add(effect);
        keptCharacters += after - before;
        if (value.isEmpty()) kept.remove(key);
        else kept.put(key, value);
    }

    private static String titled(String title) {
        DeskRefusal.bounded("title", TITLE_MOST, title.length());
        return title;
    }

    private static String bounded(String body) {
        DeskRefusal.bounded("body", BODY_MOST, body.length());
        return body;
    }

    private static Effect asking(Effect effect) {
        DeskRefusal.bounded("asked", BODY_MOST, effect.characters());
        return effect;
    }

    private Set<String> inPanel(Set<String> companies) {
        var known = panel.stream().map(Company::id).collect(Collectors.toSet());
        companies.forEach(one -> {
            if (!known.contains(one)) throw new DeskRefusal("desk.company", "company: one of the panel, got " + one);
        });
        return Set.copyOf(companies);
    }

    private void add(Effect effect) {
        DeskRefusal.bounded("acts", ACTS_MOST, effects.size() + 1);
        DeskRefusal.bounded("text", TEXT_MOST, characters + effect.characters());
        characters += effect.characters();
        effects.add(effect);
    }
}
