// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.RuleExchange.Reading;
import org.faisceau.rules.api.RuleExchange;
import org.faisceau.rules.api.RuleFileLine;
import org.faisceau.rules.api.TrustedKey;
import org.faisceau.rules.spi.RuleUser;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rules out as a signed file, and in: looked at row by row, proposed by one person, confirmed by another. */
@Component
public final class ExchangePage implements Page {
    private static final int ISSUER_MAX = 120;
    private static final int KEY_MAX = 400;
    private static final int TOUCHED_MOST = 10;
    private final RuleExchange exchange;
    private final Proposals proposals;
    private final Store store;
    private final Clock clock;
    @Reference
    private volatile List<Kind> kinds = List.of();
    @Reference
    private volatile List<RuleUser> users = List.of();

    @Activate
    public ExchangePage(@Reference RuleExchange exchange, @Reference Proposals proposals, @Reference Store store, @Reference Clock clock) {
        this.exchange = exchange;
        this.proposals = proposals;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("rules/exchange").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, Form.blank());
    }

    @Override
    public Answer submit(Visit visit) {
        return switch (visit.action()) {
            case "export" -> export(visit);
            case "look" -> visit.upload("file").map(file -> look(visit, file)).orElseGet(() -> screen(visit, 422, visit.form().reject("file", "form.required")));
            case "propose" -> propose(visit);
            case "confirm" -> confirm(visit);
            case "trust" -> trust(visit);
            case "distrust" -> Answer.redirect("/rules/exchange", said(visit, exchange.distrust(visit.actor(), visit.form().value("key")) ? "exchange.distrusted" : "exchange.adminOnly"));
            default -> Answer.notFound();
        };
    }

    private Answer export(Visit visit) {
        var issuer = visit.form().text("issuer", ISSUER_MAX);
        if (visit.form().hasProblems()) return screen(visit, 422, visit.form());
        return exchange.export(visit.actor(), issuer)
                .map(text -> Answer.download("regles-" + Days.today(clock) + ".json", "application/json", out -> out.write(text.getBytes(StandardCharsets.UTF_8))))
                .orElseGet(() -> Answer.refused(said(visit, "proposal.refused")));
    }

    /** The file is kept by its content for two days: the next step reads and verifies it again. */
    private Answer look(Visit visit, Upload upload) {
        try (var in = upload.open()) {
            return store.files().keep(in, upload.name(), RuleExchange.FILE_MOST).map(kept -> Answer.redirect("/rules/exchange?file=" + kept.hash()))
                    .orElseGet(() -> screen(visit, 422, visit.form().reject("file", "exchange.tooLarge")));
        } catch (IOException broken) {
            throw new UncheckedIOException("reading a file of rules", broken);
        }
    }

    private Answer propose(Visit visit) {
        int proposed = exchange.propose(visit.actor(), text(visit));
        return Answer.redirect("/rules/proposals", visit.words(ExchangePage.class).say("exchange.proposed", proposed));
    }

    /** Those that the page showed alone: another file may have been proposed since. */
    private Answer confirm(Visit visit) {
        int confirmed = 0;
        for (var id : visit.form().all("proposal")) {
            boolean mayConfirm = proposals.find(visit.actor(), id).filter(one -> isFromAFile(one) && proposals.mayDecide(visit.actor(), one)).isPresent();
            if (mayConfirm && proposals.confirm(visit.actor(), id) instanceof Proposals.Deciding.Done) confirmed++;
        }
        return Answer.redirect("/rules/exchange", visit.words(ExchangePage.class).say("exchange.confirmed", confirmed));
    }

    private Answer trust(Visit visit) {
        var form = visit.form();
        var name = form.text("name", TrustedKey.NAME_MAX);
        var key = form.text("publicKey", KEY_MAX);
        if (form.hasProblems()) return screen(visit, 422, form);
        if (!visit.actor().is(Role.ADMINISTRATOR)) return Answer.refused(said(visit, "exchange.adminOnly"));
        if (!exchange.trust(visit.actor(), name, key)) return screen(visit, 422, form.reject("publicKey", "exchange.noKey"));
        return Answer.redirect("/rules/exchange", said(visit, "exchange.trusted"));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(ExchangePage.class);
        var looked = visit.query("file").isEmpty() ? Optional.<Reading>empty() : Optional.of(exchange.read(visit.actor(), text(visit)));
        var open = proposals.open(visit.actor()).stream().filter(ExchangePage::isFromAFile).toList();
        var mine = open.stream().filter(proposal -> proposals.mayDecide(visit.actor(), proposal)).toList();
        var view = new ExchangeView(looked.map(reading -> FileView.of(reading, Days.today(clock), words, line -> touched(visit, line))), exchange.trusted(visit.actor()), exchange.ownKey(), open.size(), mine,
                visit.actor().is(Role.ADMINISTRATOR), visit.here());
        return new Answer.Screen(status, words.say("exchange.title"), new StaticTemplates().exchange(visit, words, form, view));
    }

    /** What leans on a row that would be proposed. */
    private Touched touched(Visit visit, RuleFileLine line) {
        if (!line.isProposed()) return Touched.none();
        return Touched.of(users, kinds, visit, line.before(), line.after(), TOUCHED_MOST);
    }

    private String text(Visit visit) {
        var hash = visit.query("file");
        if (!hash.matches("[0-9a-f]{64}")) return "";
        try (InputStream in = store.files().open(hash).orElseGet(() -> new ByteArrayInputStream(new byte[0]))) {
            return new String(in.readNBytes(RuleExchange.FILE_MOST), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading a file of rules", broken);
        }
    }

    private static boolean isFromAFile(Proposal proposal) {
        return !proposal.origin().isEmpty();
    }

    private static String said(Visit visit, String key) {
        return visit.words(ExchangePage.class).say(key);
    }
}
