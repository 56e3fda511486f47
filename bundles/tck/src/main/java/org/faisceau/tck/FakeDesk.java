// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
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

/** A desk of a made-up campaign with three companies, that writes down what a technique does. For one thread. */
public final class FakeDesk implements Desk {
    /** The need's title. */
    public static final String NEED = "Écouter les fuites (besoin fictif)";
    private static final Instant NOW = Instant.parse("2027-03-02T08:30:00Z");
    private final boolean isAlone;
    private final List<Act> acts = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Function<Words, Sheet>> reports = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    private int done;
    private long characters;

    private FakeDesk(boolean isAlone) {
        this.isAlone = isAlone;
    }

    /** While all modules run. */
    public static FakeDesk amidOthers() {
        return new FakeDesk(false);
    }

    /** While the modules that know needs and contracts are stopped, and the catalogue is empty. */
    public static FakeDesk alone() {
        return new FakeDesk(true);
    }

    /** How something was said. */
    public enum Way {
        TOLD,
        PUBLISHED,
        HANDED,
        SPOKEN,
        /** To the sender of a form, at their link. */
        REPLIED
    }

    /**
     * What a technique did.
     *
     * @param companies to whom, all of them named; the sender of a form for a reply
     */
    public record Act(Way way, Set<String> companies, String title, String body) {}

    /** What was asked; {@code company} is empty for a form open to everybody. */
    public record Asked(String company, String word, String title, String lead, List<Question> questions, LocalDate until) {}

    /** In the order they were done. */
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    /** In the order it was asked. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** What those who take part were sent, in the order it was. */
    public List<Function<Words, Sheet>> reports() {
        return List.copyOf(reports);
    }

    /** What is to be recorded elsewhere, in the order it was proposed. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    @Override
    public LocalDate today() {
        return NOW.atZone(Days.PARIS).toLocalDate();
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public Subject subject() {
        return new Subject("Campagne fictive", "S-2027-001", "Ville fictive", NEED, "Perdre moins d’eau", "Entendre une fuite à 300 mètres", List.of("38420000"), Optional.of(LocalDate.of(2027, 9, 1)));
    }

    @Override
    public List<Company> panel() {
        return List.of(new Company("company-a", "Aquasonde (fictive)"), new Company("company-b", "Tuyaux (fictifs)"), new Company("company-c", "Ondes (fictives)"));
    }

    @Override
    public Known<Offer> solutions(String text, int limit) {
        return isAlone ? Known.of(List.of()) : Known.of(List.of(new Offer("solution-1", "Sonde acoustique", "company-a", "Aquasonde (fictive)"), new Offer("solution-2", "Micro posé sur vanne", "company-b", "Tuyaux (fictifs)")));
    }

    @Override
    public Known<Offer> solutionsSince(String text, LocalDate day, int limit) {
        return solutions(text, limit);
    }

    @Override
    public Known<Near> matches(String words, int limit) {
        var scores = List.of(62, 20);
        var offers = solutions(words, limit).items();
        return Known.of(IntStream.range(0, offers.size()).mapToObj(at -> new Near(offers.get(at), scores.get(at), 100, List.of("fuites"))).limit(limit).toList());
    }

    @Override
    public Known<Awarded> contracts(String text, int limit) {
        if (isAlone) return Known.stopped("purchases");
        return Known.of(List.of(new Awarded("contract-1", "2026-14", "Recherche de fuites", "Autre ville fictive", "Entreprise fictive", "38420000", "Procédure adaptée", Optional.of(Euros.of(48_000)), Optional.of(LocalDate.of(2026, 5, 4)),
                Optional.of(24), "/purchases/contract-1"),
                new Awarded("contract-2", "2026-15", "Pose de micros", "Agglomération fictive", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), "/purchases/contract-2")));
    }

    @Override
    public Known<Forecast> forecasts(int year) {
        if (isAlone) return Known.stopped("needs");
        return Known.of(List.of(new Forecast("forecast-1", "B-1", "Bancs <bois> & ombrières", "De l’ombre", List.of("39121000"), Optional.of(Euros.of(20_000)), Optional.of(Euros.of(40_000)), Optional.of(LocalDate.of(2027, 6, 1)), Optional.empty(), "MAPA", true),
                new Forecast("forecast-2", "B-2", "Travaux non publics", "", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", false)));
    }

    @Override
    public List<Feed> feeds() {
        return isAlone ? List.of() : List.of(new Feed("Revue des eaux (fictive)", "https://revue.example/flux", Optional.of(today()), true));
    }

    @Override
    public List<FeedItem> feedItems(String words, int limit) {
        return isAlone ? List.of() : List.of(new FeedItem("item-1", "Revue des eaux (fictive)", "Une sonde qui entend", "https://revue.example/1", "Elle entend une fuite à 300 mètres.", today().minusDays(2)));
    }

    @Override
    public List<Handout> documents() {
        return List.of(new Handout("document-1", "plan.pdf"));
    }

    @Override
    public Known<String> family() {
        return isAlone ? Known.stopped("needs") : Known.of(List.of("Autre besoin fictif"));
    }

    @Override
    public void tell(Set<String> companies, String title, String body) {
        told(new Act(Way.TOLD, named(companies), title, body));
    }

    @Override
    public void publish(String title, String body) {
        told(new Act(Way.PUBLISHED, named(Set.of()), title, body));
    }

    @Override
    public void hand(Set<String> companies, String document, String title, String body) {
        if (documents().stream().noneMatch(one -> one.id().equals(document))) throw new IllegalArgumentException("document: one of the campaign, got " + document);
        told(new Act(Way.HANDED, named(companies), title, body));
    }

    @Override
    public void said(Set<String> companies, String title, String body) {
        told(new Act(Way.SPOKEN, named(companies), title, body));
    }

    @Override
    public void ask(String company, String word, String title, String lead, List<Question> questions, LocalDate until) {
        named(Set.of(company));
        asked(new Asked(company, word, title, lead, List.copyOf(questions), until));
    }

    @Override
    public void open(String word, String title, String lead, List<Question> questions, LocalDate until) {
        asked(new Asked("", word, title, lead, List.copyOf(questions), until));
    }

    @Override
    public void reply(String sender, String text) {
        told(new Act(Way.REPLIED, Set.of(sender), "", text));
    }

    @Override
    public void report(Function<Words, Sheet> news) {
        act(0);
        reports.add(news);
    }

    @Override
    public void propose(Proposal proposal) {
        act(proposal.text().length());
        if (proposals.stream().noneMatch(one -> one.word().equals(proposal.word()))) proposals.add(proposal);
    }

    @Override
    public List<String> elsewhere() {
        return isAlone ? List.of() : List.of("S-2027-002 · Autre campagne (fictive)");
    }

    @Override
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    @Override
    public void keep(String key, String value) {
        var others = kept.entrySet().stream().filter(one -> !one.getKey().equals(key)).mapToLong(one -> one.getKey().length() + one.getValue().length()).sum();
        bounded("kept", KEPT_MOST, value.isEmpty() ? 0 : others + key.length() + value.length());
        act(key.length() + value.length());
        if (value.isEmpty()) kept.remove(key);
        else kept.put(key, value);
    }

    private void told(Act act) {
        bounded("title", TITLE_MOST, act.title().length());
        bounded("body", BODY_MOST, act.body().length());
        act(act.title().length() + act.body().length());
        acts.add(act);
    }

    private void asked(Asked one) {
        bounded("title", TITLE_MOST, one.title().length());
        long length = one.lead().length() + one.questions().stream().mapToLong(question -> question.label().length() + question.value().length()).sum();
        bounded("asked", BODY_MOST, length);
        act(length);
        asked.add(one);
    }

    private void act(long length) {
        bounded("acts", ACTS_MOST, ++done);
        characters += length;
        bounded("text", TEXT_MOST, characters);
    }

    /** As the host refuses it. */
    private static void bounded(String what, long most, long got) {
        if (got > most) throw new IllegalArgumentException(what + ": at most " + most + ", got " + got);
    }

    private Set<String> named(Set<String> companies) {
        var known = panel().stream().map(Company::id).collect(Collectors.toSet());
        companies.forEach(one -> {
            if (!known.contains(one)) throw new IllegalArgumentException("company: one of the panel, got " + one);
        });
        return companies.isEmpty() ? known : Set.copyOf(companies);
    }
}
