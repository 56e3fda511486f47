// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gg.jte.output.StringOutput;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.AudienceRegister;
import org.faisceau.needs.CallRegister;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.ForecastRegister;
import org.faisceau.needs.GroupRegister;
import org.faisceau.needs.IndexedNeeds;
import org.faisceau.needs.IndexedPools;
import org.faisceau.needs.InterestRegister;
import org.faisceau.needs.LinkRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.OutcomeRegister;
import org.faisceau.needs.PoolHistoryRegister;
import org.faisceau.needs.PoolRegister;
import org.faisceau.needs.Posted;
import org.faisceau.needs.PublishedDeed;
import org.faisceau.needs.RecordedDeed;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools.Pooling;
import org.faisceau.needs.api.Reply;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups.Grouping;
import org.faisceau.needs.rest.CallsResource;
import org.faisceau.needs.rest.GroupsResource;
import org.faisceau.needs.rest.LinksResource;
import org.faisceau.needs.rest.NeedsResource;
import org.faisceau.needs.rest.PlansResource;
import org.faisceau.needs.rest.PoolsResource;
import org.faisceau.needs.transfer.ForecastExport;
import org.faisceau.needs.transfer.GroupExport;
import org.faisceau.needs.transfer.NeedExport;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * An anonymous buyer's name, SIREN, town, agent and department, looked for behind every door by everybody who may not know them. Each door
 * says something of the need: a door that says nothing at all would hide the buyer too well.
 */
class AnonymityEverywhereTest {
    private static final String NAME = "Sourcebelle";
    private static final String SIREN = "732829320";
    private static final String TOWN = "Bassevallée";
    private static final String AGENT = "Camille Inventée";
    private static final String DEPARTMENT = "Direction des Fontaines";
    private static final String MARK = "Compteurs communicants";
    private OpenPages pages;
    private OpenNeeds open;
    private String secret;
    private Actor agent;
    private Need need;
    private Need forecast;
    private Need call;
    private Need mine;
    private Pool pool;
    private WorkGroup group;
    private PoolRegister pools;
    private GroupRegister groups;
    private CallRegister calls;
    private final Posted post = new Posted();

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        pools = open.pools();
        groups = open.groups();
        calls = open.calls(post);
        var draft = new Draft("Ville de " + NAME, OrganisationKind.COMMUNE, SIREN, "", TOWN);
        secret = ((Registering.Registered) open.organisations.register(MANAGER, draft)).organisation().id();
        agent = new Actor("agent", Role.BUYER, secret);
        need = anonymous(NeedKind.NEED, MARK);
        forecast = anonymous(NeedKind.FORECAST, MARK + " prévus");
        call = anonymous(NeedKind.EXPRESSION_OF_INTEREST_CALL, MARK + " à plusieurs");
        mine = open.published(content(NeedKind.NEED, "Compteurs communicants des écoles", open.otherTown));
        pool = ((Pooling.Done) pools.create(MANAGER, List.of(need.id(), mine.id()), "Compteurs", Pool.Form.ORDER_GROUP, secret)).pool();
        var terms = new WorkGroup.Terms("Compteurs et fuites", WorkGroup.Kind.OTHER, "water", "", Optional.empty(), Optional.empty(), Set.of(open.otherTown));
        group = ((Grouping.Done) groups.form(MANAGER, terms)).group();
        groups.put(MANAGER, group.id(), need.id(), true);
        new LinkRegister(open.store.store(), open.needs).join(agent, forecast.id(), need.id());
        open.attachments.attach(agent, need.id(), open.kept("plan.txt", "plan"), false);
        calls.invite(agent, call.id(), 0, Set.of(open.otherTown));
        calls.answer(open.otherBuyer(), call.id(), 0, Reply.Stance.INTERESTED, Amount.exactly(Euros.of(10)), "");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Content content(NeedKind kind, String title, String organisation) {
        return new Content(kind, title, new Description("Lire à distance", "Moins de fuites", "Mesurer"), organisation, List.of("water"), List.of("38421100"), "",
                Amount.exactly(Euros.of(90_000)), Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty(), Optional.of(LocalDate.of(2026, 12, 18)),
                Confidentiality.PUBLIC, "", organisation.equals(secret) ? "https://achats." + NAME.toLowerCase(Locale.ROOT) + ".example" : "");
    }

    private Need anonymous(NeedKind kind, String title) {
        var registered = ((Needs.Registering.Registered) open.needs.register(agent, content(kind, title, secret))).need();
        var detail = new Detail(List.of("Lisible à dix mètres"), Constraints.none(), DEPARTMENT, "directrice", "F12", true, 0);
        open.details.change(agent, registered.id(), 0, detail);
        return open.moved(registered, NeedState.SUBMITTED, NeedState.PUBLISHED);
    }

    private Stream<Actor> strangers() {
        return Stream.of(Actor.nobody(), new Actor("observer", Role.OBSERVER, ""), new Actor("expert", Role.EXPERT, open.town),
                new Actor("company", Role.COMPANY, "clairval"), open.buyer(), open.otherBuyer());
    }

    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(AnonymityEverywhereTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> switch (method.getName()) {
            case "find" -> args[1].equals(agent.id()) ? Optional.of(new Account(agent.id(), agent.id(), AGENT, "", Role.BUYER, secret, "fr", false, Instant.EPOCH, 1)) : Optional.empty();
            case "shownName" -> args[0].equals(agent.id()) ? AGENT : args[0];
            case "shownNames" -> InvocationHandler.invokeDefault(proxy, method, args);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    /** What somebody reads on a page, without the filter that offers all organisations there are. */
    private static String page(Page page, Actor actor, String address) {
        var seen = PageTester.of(page).as(actor).show(address);
        var html = seen.status() == 200 ? seen.html() : "";
        return html.replaceAll("(?s)<form[^>]*filters.*?</form>", "").replaceAll("(?s)<option.*?</option>", "");
    }

    private static String panel(Panel panel, Actor actor, PageTester tester, Ref ref) {
        var output = new StringOutput();
        panel.show(tester.as(actor).visit("/needs"), ref).ifPresent(content -> content.writeTo(output));
        return output.toString();
    }

    /** Doors by name: each says to somebody what it has of the needs above. */
    private Map<String, Function<Actor, String>> doors() {
        var doors = new LinkedHashMap<String, Function<Actor, String>>();
        var sheets = new PoolSheets(pools, open.needs, open.themes, open.organisations);
        var groupSheets = new GroupSheets(groups, open.needs, open.themes, open.organisations);
        var forecasts = new ForecastRegister(open.store.store(), open.clock);
        var families = new FamilyRegister(open.store.store());
        var links = new LinkRegister(open.store.store(), open.needs);
        var cpv = new CpvList();
        doors.put("list", who -> page(new NeedsPage(open.needs, open.themes, open.organisations, open.clock), who, "/needs"));
        doors.put("board", who -> page(new BoardPage(open.needs, open.themes, open.organisations, open.clock), who, "/needs/board"));
        doors.put("quarters", who -> page(new QuartersPage(open.needs, open.themes, open.organisations, open.clock), who, "/needs/quarters?year=2026"));
        doors.put("need", who -> page(needPage(), who, "/needs/" + need.id()));
        doors.put("call", who -> page(needPage(), who, "/needs/" + call.id()));
        doors.put("history of my own", who -> page(needPage(), who, "/needs/" + mine.id() + "?tab=history"));
        doors.put("public need", who -> page(new PublicNeedPage(open.needs, open.themes, open.organisations, cpv, open.details, open.attachments), who, "/public/needs/" + need.id()));
        doors.put("public list", who -> page(new PublicNeedsPage(open.needs, open.themes, open.organisations, open.clock), who, "/public/needs"));
        doors.put("public plans", who -> page(new PublicForecastsPage(forecasts, open.themes, open.organisations, open.clock), who, "/public/needs/forecasts?year=2026"));
        doors.put("plans", who -> page(new ForecastsPage(forecasts, open.themes, open.organisations, open.clock), who, "/needs/forecasts?year=2026" + (who.equals(MANAGER) ? "&organisation=" + secret : "")));
        doors.put("feed", who -> new String(PageTester.of(new FeedPage(open.needs, open.themes, open.organisations, open.clock)).as(who).show("/feed.atom").file(), StandardCharsets.UTF_8));
        doors.put("pool", who -> page(new PoolPage(pools, sheets, new PoolHistoryRegister(open.store.store(), open.store.journal(), accounts()), accounts()), who, "/needs/pools/" + pool.id()));
        doors.put("pools", who -> page(new PoolsPage(pools, sheets, cpv), who, "/needs/pools"));
        doors.put("group", who -> page(new GroupPage(groups, groupSheets, open.store.journal(), accounts()), who, "/needs/groups/" + group.id()));
        doors.put("groups", who -> page(new GroupsPage(groups, groupSheets), who, "/needs/groups"));
        doors.put("panels", who -> Stream.of(new CallPanel(open.needs, calls, pools, open.organisations), new PoolPanel(pools, sheets, cpv), new GroupPanel(groups),
                new LinkPanel(open.needs, links, new OutcomeRegister(open.store.store(), open.clock, open.needs)), new DetailPanel(open.needs, open.details, families, open.organisations), new AttachmentPanel(open.needs, open.attachments),
                new ValuePanel(open.needs, open.values, families)).flatMap(one -> Stream.of(need, call, mine).map(it -> panel(one, who, pages.list(), it.ref()))).reduce("", String::concat));
        doors.put("its organisation", who -> panel(new OrganisationNeedsPanel(open.needs, open.themes, open.organisations), who, pages.list(), new Ref("organisation", secret)));
        doors.put("paper", who -> new NeedPaper(open.needs, open.themes, open.organisations, cpv, open.details, open.attachments, families, open.values)
                .paper(who, Locale.FRENCH, need.id()).map(paper -> paper.author() + paper.blocks()).orElse(""));
        doors.put("paper of a group", who -> new GroupPaper(groups, open.needs, open.themes, open.organisations).paper(who, Locale.FRENCH, group.id())
                .map(paper -> paper.author() + paper.blocks()).orElse(""));
        doors.put("export", who -> new NeedExport(open.clock, open.needs, open.themes, open.organisations, open.details, families).rows(who, Locale.FRENCH, Map.of(), "", 50).toString());
        doors.put("export of plans", who -> new ForecastExport(open.clock, forecasts, open.themes, open.organisations)
                .rows(who, Locale.FRENCH, Map.of("year", List.of("2026")), "", 50).toString());
        doors.put("export of groups", who -> new GroupExport(groups, open.needs, open.themes, open.organisations).rows(who, Locale.FRENCH, Map.of(), "", 50).toString());
        doors.put("deeds", who -> {
            var period = new Period(Days.today(open.clock).minusDays(1), Days.today(open.clock).plusDays(1));
            return new RecordedDeed(open.store.store()).during(who, period, "", 50).toString() + new PublishedDeed(open.store.store()).during(who, period, "", 50);
        });
        doors.put("api", who -> open.needs.page(who, NeedFilter.all(), NeedOrder.TITLE, "", 50).toString() + open.needs.steps(who, need.id()) + open.attachments.of(who, need.id())
                + open.details.find(who, need.id()) + calls.find(who, call.id()) + pools.page(who, "", 50) + groups.page(who, "", 50) + pools.proposals(who, mine.id(), 10));
        var api = List.of(CaughtRoutes.of(new NeedsResource(open.needs, open.themes, cpv, open.clock)), CaughtRoutes.of(new PoolsResource(pools)),
                CaughtRoutes.of(new GroupsResource(groups)), CaughtRoutes.of(new PlansResource(open.clock, forecasts, families)),
                CaughtRoutes.of(new LinksResource(links)), CaughtRoutes.of(new CallsResource(calls)));
        doors.put("rest", who -> asked(api.get(0), "GET /needs", who, "") + asked(api.get(0), "GET /needs/{id}", who, need.id()) + asked(api.get(0), "GET /needs/{id}/steps", who, need.id())
                + asked(api.get(1), "GET /pools", who, "") + asked(api.get(1), "GET /pools/{id}", who, pool.id()) + asked(api.get(2), "GET /groups", who, "")
                + asked(api.get(3), "GET /forecasts", who, "") + asked(api.get(4), "GET /needs/{id}/links", who, need.id()) + asked(api.get(5), "GET /needs/{id}/call", who, call.id()));
        return doors;
    }

    private NeedPage needPage() {
        return new NeedPage(open.needs, open.themes, open.organisations, new CpvList(), open.store.journal(), accounts(), open.clock);
    }

    /** What a route answers, or nothing where it refuses. */
    private static String asked(CaughtRoutes api, String route, Actor who, String id) {
        try {
            return String.valueOf(api.call(route, TestCall.by(who).of(id).with(Map.of("year", "2026")), ""));
        } catch (Problem refused) {
            return "";
        }
    }

    private List<String> betrayed(String seen) {
        return Stream.of(NAME, NAME.toLowerCase(Locale.ROOT), SIREN, TOWN, AGENT, DEPARTMENT, secret, agent.id() + ",", "=" + agent.id()).filter(seen::contains).toList();
    }

    @TestFactory
    Stream<DynamicTest> nobodyLearnsWhoseItIs() {
        return doors().entrySet().stream().flatMap(door -> strangers().map(who -> dynamicTest(door.getKey() + " to " + who.id(),
                () -> assertEquals(List.of(), betrayed(door.getValue().apply(who))))));
    }

    @TestFactory
    Stream<DynamicTest> eachDoorSaysSomethingToTheLab() {
        return doors().entrySet().stream().filter(door -> !Set.of("deeds", "public plans").contains(door.getKey()))
                .map(door -> dynamicTest(door.getKey(), () -> assertTrue(door.getValue().apply(MANAGER).contains("Compteurs"))));
    }

    @Test
    void aNeighboursHistoryNamesNobodyOfABuyerWhoLeft() {
        pools.withdraw(agent, pool.id(), pool.version(), need.id(), "Budget");
        var seen = page(needPage(), open.otherBuyer(), "/needs/" + mine.id() + "?tab=history");
        assertTrue(seen.contains("Budget"), seen);
        assertEquals(List.of(), betrayed(seen));
        assertTrue(page(needPage(), MANAGER, "/needs/" + mine.id() + "?tab=history").contains(AGENT));
    }

    @Test
    void aDraftThatACallMadeNamesNobodyOfTheCallers() {
        calls.pool(agent, call.id());
        var drafts = open.needs.page(open.otherBuyer(), NeedFilter.all().withOrganisations(Set.of(open.otherTown)).withStates(Set.of(NeedState.DRAFT)), NeedOrder.TITLE, "", 5).items();
        var seen = page(needPage(), open.otherBuyer(), "/needs/" + drafts.get(0).id() + "?tab=history");
        assertEquals(List.of(), betrayed(seen));
        assertEquals(List.of(), betrayed(pools.page(open.otherBuyer(), "", 50).toString()));
    }

    @Test
    void lettersNameNobody() {
        open.interests(post).answer(new Actor("company", Role.COMPANY, "clairval"), need.id(), 0, Interest.Stance.INTERESTED, "Oui");
        assertTrue(post.letters().size() >= 3);
        var said = post.letters().stream().map(letter -> letter.values().in(Locale.FRENCH).toString() + letter.values().in(Locale.ENGLISH)).toList().toString();
        assertEquals(List.of(), betrayed(said));
    }

    @Test
    void theIndexKnowsNeitherNameNorTown() {
        var indexed = new IndexedNeeds(open.needs, open.themes, open.organisations, new AudienceRegister(open.store.store(), open.needs, open.organisations), calls);
        var things = Stream.of(need, forecast, call).map(one -> indexed.thing(one.ref()).orElseThrow()).toList();
        assertEquals(List.of(), betrayed(things.stream().map(one -> one.title() + one.text() + one.keywords()).toList().toString()));
        assertEquals(List.of(), betrayed(new IndexedPools(pools).thing(pool.ref()).map(one -> one.title() + one.text() + one.keywords()).orElseThrow()));
    }

    @TestFactory
    Stream<DynamicTest> nobodyFindsItByWhatIsHidden() {
        return strangers().flatMap(who -> Stream.of(NAME, SIREN).map(word -> dynamicTest(word + " by " + who.id(),
                () -> assertEquals(0, open.needs.count(who, NeedFilter.all().withText(word), 10)))));
    }
}
