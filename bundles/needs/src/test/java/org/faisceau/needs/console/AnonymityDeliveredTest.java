// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.documents.SheetTables;
import org.faisceau.documents.agenda.IcsAgendas;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Papers.Format;
import org.faisceau.documents.api.Printed;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.AlertJob;
import org.faisceau.needs.AlertRegister;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.Posted;
import org.faisceau.needs.api.Alert.Rhythm;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.transfer.NeedExport;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What leaves by itself or as a file: alerts, calendars, the feed, and the very bytes of a sheet and of an export. None names an anonymous buyer. */
class AnonymityDeliveredTest {
    private static final String NAME = "Sourcebelle";
    private static final String SIREN = "732829320";
    private static final String TOWN = "Bassevallée";
    private static final String DEPARTMENT = "Direction des Fontaines";
    private static final String MARK = "Compteurs communicants";
    private final Posted post = new Posted();
    private final Actor reader = new Actor("reader", Role.COMPANY, "clairval");
    private OpenPages pages;
    private OpenNeeds open;
    private String secret;
    private Actor agent;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        var draft = new Draft("Ville de " + NAME, OrganisationKind.COMMUNE, SIREN, "", TOWN);
        secret = ((Registering.Registered) open.organisations.register(MANAGER, draft)).organisation().id();
        agent = new Actor("agent", Role.BUYER, secret);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Need anonymous() {
        var content = new Content(NeedKind.NEED, MARK, new Description("Lire à distance", "Moins de fuites", "Mesurer"), secret, List.of("water"), List.of("38421100"), "",
                Amount.exactly(Euros.of(90_000)), Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty(), Optional.of(LocalDate.of(2026, 12, 18)), Confidentiality.PUBLIC, "",
                "https://achats." + NAME.toLowerCase(Locale.ROOT) + ".example");
        var registered = ((Needs.Registering.Registered) open.needs.register(agent, content)).need();
        open.details.change(agent, registered.id(), 0, new Detail(List.of("Lisible à dix mètres"), Constraints.none(), DEPARTMENT, "directrice", "F12", true, 0));
        return open.moved(registered, NeedState.SUBMITTED, NeedState.PUBLISHED);
    }

    private Account account(Actor actor) {
        return new Account(actor.id(), actor.id(), "Camille Inventée", "", actor.role(), actor.organisation(), "fr", false, Instant.EPOCH, 1);
    }

    private Accounts accounts(Actor actor) {
        return (Accounts) Proxy.newProxyInstance(AnonymityDeliveredTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> Optional.of(account(actor)));
    }

    private List<String> betrayed(String seen) {
        return Stream.of(NAME, NAME.toLowerCase(Locale.ROOT), SIREN, TOWN, DEPARTMENT, secret).filter(seen::contains).toList();
    }

    private Stream<Actor> strangers() {
        return Stream.of(new Actor("observer", Role.OBSERVER, ""), new Actor("expert", Role.EXPERT, open.town), reader, open.otherBuyer());
    }

    private void follow(String query) {
        new AlertRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock)).add(reader, "Suivi " + query, query, Rhythm.DAILY);
    }

    private void runAlerts() {
        var alerts = new AlertRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
        new AlertJob(alerts, open.needs, accounts(reader), post).run(new TestRun(open.clock));
    }

    @Test
    void anAlertTellsTheNeedAndNotTheBuyer() {
        follow("theme=water");
        open.turn(Duration.ofMinutes(1));
        anonymous();
        open.turn(Duration.ofDays(1));
        runAlerts();
        var letter = post.letters().get(0);
        var said = letter.values().in(Locale.FRENCH).toString() + letter.values().in(Locale.ENGLISH);
        assertTrue(said.contains(MARK), said);
        assertEquals(List.of(), betrayed(said));
    }

    @Test
    void anAlertOnTheBuyerTellsNothing() {
        for (var query : List.of("text=" + NAME, "text=" + SIREN, "organisation=" + secret)) follow(query);
        open.turn(Duration.ofMinutes(1));
        anonymous();
        open.turn(Duration.ofDays(1));
        runAlerts();
        assertEquals(List.of(), post.letters());
    }

    /** A calendar folds its lines: a name may stand across two. */
    private String calendar(Actor who) {
        var today = Days.today(open.clock);
        var entries = new NeedDates(open.needs, open.themes, open.organisations).entries(who, Locale.FRENCH, today.minusDays(30), today.plusDays(800), "https://faisceau.example");
        var out = new ByteArrayOutputStream();
        try {
            new IcsAgendas().write(new Agenda("Dates", "", entries), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8).replaceAll("\r?\n[ \t]", "");
    }

    @TestFactory
    Stream<DynamicTest> aCalendarNamesNobody() {
        anonymous();
        return strangers().map(who -> DynamicTest.dynamicTest(who.id(), () -> assertEquals(List.of(), betrayed(calendar(who)))));
    }

    @Test
    void aCalendarShowsTheNeedAndItsOwnBuyerTheName() {
        anonymous();
        assertTrue(calendar(reader).contains(MARK));
        assertTrue(calendar(agent).contains(NAME));
    }

    @Test
    void theFeedShowsTheNeedAndNamesNobody() {
        anonymous();
        var feed = new String(pages.feed().as(Actor.nobody()).show("/feed.atom").file(), StandardCharsets.UTF_8);
        assertTrue(feed.contains(MARK), feed);
        assertEquals(List.of(), betrayed(feed));
    }

    /** What is drawn, what the file says of itself, and what stands in it as it is. */
    private String pdf(Actor who, Need need) throws IOException {
        var papers = new NeedPaper(open.needs, open.themes, open.organisations, new CpvList(), open.details, open.attachments, new FamilyRegister(open.store.store()), open.values);
        var printed = new PaperPress().print(papers.paper(who, Locale.FRENCH, need.id()).orElseThrow(), Format.PDF);
        var ready = assertInstanceOf(Printed.Ready.class, printed);
        try (var document = Loader.loadPDF(ready.bytes())) {
            var about = document.getDocumentInformation();
            var metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            return ready.fileName() + new PDFTextStripper().getText(document) + about.getAuthor() + about.getTitle() + about.getSubject() + about.getKeywords() + metadata
                    + new String(ready.bytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @TestFactory
    Stream<DynamicTest> theBytesOfASheetNameNobody() {
        var need = anonymous();
        return strangers().map(who -> DynamicTest.dynamicTest(who.id(), () -> {
            var seen = pdf(who, need);
            assertTrue(seen.contains(MARK));
            assertEquals(List.of(), betrayed(seen));
        }));
    }

    @Test
    void theBytesOfASheetNameTheBuyerToTheLab() throws IOException {
        assertTrue(pdf(MANAGER, anonymous()).contains(NAME));
    }

    private String csv(Actor who) throws IOException {
        var export = new NeedExport(open.clock, open.needs, open.themes, open.organisations, open.details, new FamilyRegister(open.store.store()));
        var out = new ByteArrayOutputStream();
        try (var table = new SheetTables().write(Tables.Format.CSV, export.title(Locale.FRENCH), export.columns(Locale.FRENCH), out)) {
            for (var row : export.rows(who, Locale.FRENCH, Map.of(), "", 500).items()) table.row(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> theBytesOfAnExportNameNobody() {
        anonymous();
        return strangers().map(who -> DynamicTest.dynamicTest(who.id(), () -> {
            var seen = csv(who);
            assertTrue(seen.contains(MARK), seen);
            assertEquals(List.of(), betrayed(seen));
        }));
    }

    @Test
    void theBytesOfAnExportNameTheBuyerToTheLab() throws IOException {
        anonymous();
        assertTrue(csv(MANAGER).contains(NAME));
    }
}
