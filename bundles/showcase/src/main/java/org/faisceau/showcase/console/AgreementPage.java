// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An agreement: about what, of whom, since when; withdrawn in a click, and given back as long as that was a slip. */
@Component
public final class AgreementPage implements Page {
    private final Agreements agreements;
    private final Showcase showcase;
    private final Accounts accounts;
    private final Store store;

    @Activate
    public AgreementPage(@Reference Agreements agreements, @Reference Showcase showcase, @Reference Accounts accounts, @Reference Store store) {
        this.agreements = agreements;
        this.showcase = showcase;
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("showcase/agreements/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return agreements.find(visit.actor(), visit.path("id")).map(one -> {
            var seen = showcase.find(one.about(), visit.locale()).map(Exhibit::address).orElse("");
            var sheet = new AgreementSheet(one, seen, agreements.offer(visit.actor(), one.about(), visit.locale()).map(offer -> offer.piece().address()).orElse(""), accounts.shownName(one.notedBy()), agreements.mayNote(visit.actor(), one.owner()), agreements.mayTakeBack(visit.actor(), one), visit.contributions(one.ref()));
            return Answer.screen(one.title(), new StaticTemplates().agreement(visit.words(AgreementPage.class), sheet));
        }).orElse(Answer.notFound());
    }

    /** {@code withdraw}, {@code undo}; {@code photo}, {@code unphoto}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AgreementPage.class);
        var found = agreements.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        return switch (visit.action()) {
            case "withdraw" -> ShownPage.withdrawn(visit, agreements, one.about(), one.address());
            case "undo" -> Said.of(words, agreements.takeBack(visit.actor(), one.id(), version(visit)), one.address(),
                    done -> Answer.redirect(agreements.find(visit.actor(), done.id()).map(Agreement::address).orElse("/showcase/shown"), words.say("agreement.takenBack", done.title())));
            case "photo" -> photo(visit, words, one);
            case "unphoto" -> Said.of(words, agreements.picture(visit.actor(), one.id(), visit.form().version(), Optional.empty()), one.address(), done -> Answer.redirect(done.address(), words.say("photo.away")));
            default -> Answer.notFound();
        };
    }

    /** Drawn anew before anybody keeps it: what a camera writes beside a picture, and its file's name, are nobody's to read. */
    private Answer photo(Visit visit, Words words, Agreement one) {
        if (!agreements.mayNote(visit.actor(), one.owner())) return Answer.refused(words.say("showcase.refused"));
        var upload = visit.upload("photo").filter(it -> it.size() > 0);
        if (upload.isEmpty()) return Answer.redirect(one.address(), Tone.WARNING, words.say("photo.noFile"));
        if (upload.get().size() > Agreements.PICTURE_MAX) return Answer.redirect(one.address(), Tone.PROBLEM, words.say("photo.tooLarge"));
        return drawn(upload.get()).map(drawing -> {
            var file = store.files().keep(new ByteArrayInputStream(drawing.content()), drawing.name(), Agreements.PICTURE_MAX);
            return Said.of(words, agreements.picture(visit.actor(), one.id(), visit.form().version(), file), one.address(), done -> Answer.redirect(done.address(), words.say("photo.there")));
        }).orElseGet(() -> Answer.redirect(one.address(), Tone.PROBLEM, words.say("photo.none")));
    }

    private static Optional<Photograph> drawn(Upload upload) {
        try (var in = upload.open()) {
            return Photograph.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }

    /** As the form or the address of the button « undo » has it. */
    private static int version(Visit visit) {
        var seen = visit.query("seen");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : visit.form().version();
    }
}
