// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Passes;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Need;
import org.faisceau.purchases.ContractRegister;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.feed.FeedDoor;
import org.faisceau.sourcing.feed.Unreadable;
import org.faisceau.sourcing.spi.Technique;

/** The host of techniques on a store of its own, with one technique chosen in a campaign that runs; the first company is of the panel, every company has people here. */
public final class OpenTechniques implements AutoCloseable {
    static final String FEED = "https://veille.example/flux";
    public final OpenSourcing open;
    public final TechniqueRegister techniques;
    public final InvitationRegister invitations;
    public final Campaign campaign;
    final TechniqueShelf shelf;
    public final List<Technique> installed = new ArrayList<>();
    private final List<Solution> catalogue = new ArrayList<>();
    /** Items of the one feed that is allowed. */
    public final Map<String, String> published = new LinkedHashMap<>();
    public final FeedRegister feeds;
    public final ProposalRegister proposals;
    private final FakeCandidates candidates = new FakeCandidates();

    public OpenTechniques(Path folder, Technique technique) {
        this(read(new OpenSourcing(folder)), List.of(technique));
        chosen(technique);
    }

    /** In a world that is open already, where other modules are stopped. */
    public OpenTechniques(OpenSourcing world, List<Technique> some) {
        this(world, some, Market.Others.none());
    }

    private OpenTechniques(OpenSourcing world, List<Technique> some, Market.Others others) {
        open = world;
        feeds = new FeedRegister(open.store.store(), open.clock, new FeedSettings(List.of(FEED)), this::fetched);
        proposals = new ProposalRegister(open.store.store(), open.organisations, solutions()).beside(Optional.of(open.needs()));
        installed.addAll(some);
        shelf = new TechniqueShelf(open.store.store(), () -> installed);
        techniques = new TechniqueRegister(open.store.store(), open.clock, open.ids, open.organisations, solutions(), matches(), feeds, proposals, open.post, passes(), open.accounts, new Caller(Duration.ofSeconds(2)), shelf, others);
        invitations = new InvitationRegister(open.store.store(), open.clock, passes(), open.post);
        campaign = open.running();
    }

    /** Where other modules run: a register of contracts, and this for the forecasts of every year. */
    public static OpenTechniques amidOthers(Path folder, Technique technique, List<Need> forecasts) {
        var world = read(new OpenSourcing(folder));
        var contracts = new ContractRegister(world.store.store(), world.clock, world.ids, world.organisations);
        Forecasts planned = (Forecasts) Proxy.newProxyInstance(Forecasts.class.getClassLoader(), new Class<?>[] {Forecasts.class}, (proxy, method, args) -> new Slice<>(List.copyOf(forecasts), ""));
        var host = new OpenTechniques(world, List.of(technique), new Market.Others(Optional.empty(), Optional.of(planned), Optional.of(contracts)));
        host.chosen(technique);
        return host;
    }

    /** Where every company has people here: messages reach all. */
    private static OpenSourcing read(OpenSourcing world) {
        world.manned.addAll(world.companies.subList(1, world.companies.size()));
        return world;
    }

    private void chosen(Technique technique) {
        OpenSourcing.done(techniques.choose(open.buyer, campaign.id(), technique.id()));
    }

    /** Seven days later, as the host asks what the week brought. */
    public void week() {
        techniques.weekly(new RunTable.Due(campaign.id(), run().id()));
    }

    /** That feed said this. */
    public void says(String title, String day, String summary) {
        published.put(title, "<item><title>%s</title><link>https://veille.example/%s</link><pubDate>%s</pubDate><description>%s</description></item>".formatted(title, published.size(), day, summary));
        feeds.readAll(() -> false);
    }

    private Optional<FeedDoor.Fetched> fetched(String address, String tag) throws Unreadable {
        return Optional.of(new FeedDoor.Fetched(FeedDoor.read("<rss><channel><title>Revue fictive</title>" + String.join("", published.values()) + "</channel></rss>"), ""));
    }

    /** A contract of the town in the register of {@link #amidOthers}. */
    public void awarded(String number, String subject, String holder, String euros, String notifiedOn) {
        var texts = Map.of("id", number, "acheteurNom", "Ville de Clairval", "objet", subject, "codeCPV", "38420000", "procedure", "Procédure adaptée", "montant", euros, "dateNotification", notifiedOn, "dureeMois", "36",
                "titulaires", "SIRET 12345678900018 " + holder);
        assertInstanceOf(Purchases.Saving.Saved.class, new ContractRegister(open.store.store(), open.clock, open.ids, open.organisations).register(OpenSourcing.MANAGER, open.buyer.organisation(), ContractReading.read(texts, remark -> {})));
    }

    public String company() {
        return open.companies.get(0);
    }

    public Run run() {
        return techniques.of(open.buyer, campaign.id()).get(0);
    }

    public Advance begin(Map<String, String> answers) {
        return techniques.begin(open.buyer, campaign.id(), run().id(), answers);
    }

    public Advance advance(String step, Map<String, String> answers) {
        return techniques.advance(open.buyer, campaign.id(), run().id(), run().version(), step, answers);
    }

    /** As the first company, by its link; what stands in the form already stays. */
    public Advance answer(String word, Map<String, String> answers) {
        var asked = asked(word);
        var all = new LinkedHashMap<String, String>();
        asked.questions().forEach(one -> all.put(one.question().key(), one.question().value()));
        all.putAll(answers);
        return techniques.answer(asked.id(), all);
    }

    /** As a stranger, by the form open to everybody. */
    public Techniques.Sending send(Map<String, String> answers) {
        return techniques.send(techniques.forms(campaign.id()).get(0), "192.0.2.1", answers);
    }

    /** What a stranger reads at the link of {@link #send}. */
    public String replied(Techniques.Sending sent) {
        return techniques.sent(sent.link().replaceFirst(".*=", "")).orElseThrow().reply();
    }

    /** What the first company was asked under that word. */
    public Invitation asked(String word) {
        return techniques.invitations(open.buyer, campaign.id(), run().id()).stream().filter(one -> one.company().equals(company()) && one.word().equals(word)).findFirst().orElseThrow();
    }

    /** A document that those who lead put into the campaign; its identifier. */
    public String document(String name) {
        var file = open.store.store().files().keep(new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)), name, 1000).orElseThrow();
        OpenSourcing.done(open.panels.attach(open.buyer, campaign.id(), name, file));
        return open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow().documents().stream().filter(one -> one.title().equals(name)).findFirst().orElseThrow().id();
    }

    public List<Entry> entries() {
        return open.ledger.page(open.buyer, campaign.id(), "", "", 100).items();
    }

    /** What those who take part were sent, in French. */
    public List<String> reports() {
        return open.letters.stream().filter(one -> one.kind().equals(ReportKind.WORD)).map(one -> one.values().in(Locale.FRENCH).toString()).toList();
    }

    /** What the run handed out under that word, in French, as text. */
    public String paper(String word) {
        return run().papers().stream().filter(one -> one.word().equals(word)).findFirst().map(one -> one.in(Locale.FRENCH).toString()).orElse("");
    }

    /** Another bundle brings it. */
    void install(Technique other) {
        installed.add(other);
    }

    public void uninstall() {
        installed.clear();
    }

    /** Another version of it, in its place. */
    public void update(Technique other) {
        installed.set(0, other);
    }

    public static Run done(Advance advance) {
        return assertInstanceOf(Advance.Done.class, advance, advance::toString).run();
    }

    /** The index of the search is not open yet. */
    public void indexing() {
        candidates.closed();
    }

    /** A solution in the catalogue of one of the companies; its identifier. */
    public String offered(String title, int company) {
        var content = SolutionContent.titled(open.companies.get(company), title);
        catalogue.add(new Solution("solution-" + catalogue.size(), content, SolutionState.PUBLISHED, 0, "seller", open.clock.instant(), open.clock.instant(), open.clock.instant(), 1));
        var one = catalogue.get(catalogue.size() - 1);
        candidates.with(one.ref(), title);
        return one.id();
    }

    /** The catalogue; its words are looked for in the index. */
    private Solutions solutions() {
        return (Solutions) Proxy.newProxyInstance(Solutions.class.getClassLoader(), new Class<?>[] {Solutions.class}, (proxy, method, args) -> {
            if (method.getName().equals("findAll")) return catalogue.stream().filter(one -> ((Collection<?>) args[1]).contains(one.id())).collect(Collectors.toMap(Solution::id, one -> one));
            if (method.getName().equals("register")) return registered((Actor) args[0], (SolutionContent) args[1]);
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private Solutions.Saving registered(Actor actor, SolutionContent content) {
        if (!actor.is(Role.MANAGER)) return new Solutions.Saving.Refused();
        var draft = new Solution("solution-" + catalogue.size(), content, SolutionState.DRAFT, 0, actor.id(), open.clock.instant(), open.clock.instant(), open.clock.instant(), 1);
        catalogue.add(draft);
        return new Solutions.Saving.Saved(draft);
    }

    private MatchRegister matches() {
        return new MatchRegister(candidates, solutions(), open.campaigns).beside(Optional.of(open.needs()), Optional.empty(), Optional.empty());
    }

    /** Every pass is the identifier it is about. */
    static Passes passes() {
        return (Passes) Proxy.newProxyInstance(Passes.class.getClassLoader(), new Class<?>[] {Passes.class}, (proxy, method, args) -> switch (method.getName()) {
            case "issue" -> ((Ref) args[2]).id();
            case "look" -> Optional.of(new Ref((String) args[0], (String) args[1]));
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    @Override
    public void close() {
        open.close();
    }
}
