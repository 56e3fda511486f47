// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.Written;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the fictitious Living-Lab shows: most of its residents agreed, one has not been asked yet. */
@Component
public final class DemonstrationShowcase implements Demonstration {
    private static final Set<String> UNASKED = Set.of("org-company-17");
    /** Things of each sort in the newsletter. */
    private static final int LETTER_EACH = 2;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private final Agreements agreements;
    private final Faces faces;
    private final Issues issues;
    private final Showcase showcase;
    private final Store store;
    private final Clock clock;
    private final Supplier<Actor> manager;

    @Activate
    public DemonstrationShowcase(@Reference Agreements agreements, @Reference Faces faces, @Reference Issues issues, @Reference Showcase showcase, @Reference Store store, @Reference Clock clock, @Reference Accounts accounts) {
        this(agreements, faces, issues, showcase, store, clock, () -> accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system()));
    }

    /** @param manager who writes it all */
    DemonstrationShowcase(Agreements agreements, Faces faces, Issues issues, Showcase showcase, Store store, Clock clock, Supplier<Actor> manager) {
        this.agreements = agreements;
        this.faces = faces;
        this.issues = issues;
        this.showcase = showcase;
        this.store = store;
        this.clock = clock;
        this.manager = manager;
    }

    @Override
    public String part() {
        return "showcase";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void load() {
        var leader = manager.get();
        var words = Texts.beside(DemonstrationShowcase.class).in(Locale.FRENCH);
        var channels = Map.of(Channel.SITE, "https://living-lab.val-dormeau.example/", Channel.LINKEDIN, "https://reseau-pro.example/living-lab-val-dormeau", Channel.PODCAST, "https://podcast.val-dormeau.example/");
        done(faces.write(leader, faces.face().version(), new Face(words.say("demonstration.name"), words.say("demonstration.lead"), words.say("demonstration.contact"), "living-lab@val-dormeau.example", channels, 0)));
        var day = Days.today(clock).minusDays(30);
        for (var offer : agreements.waiting(leader, Locale.FRENCH, Shown.MOST)) {
            var piece = offer.piece();
            if (UNASKED.contains(piece.owner())) continue;
            var one = done(agreements.give(leader, piece.ref(), 0, new Agreement.Content(words.say("demonstration.person"), day, words.say("demonstration.note"), words.say("demonstration.alternative"))));
            if (offer.sort() == Sort.DEMONSTRATOR) done(agreements.picture(leader, one.id(), one.version(), store.files().keep(new ByteArrayInputStream(drawn(piece.title())), one.id() + ".png", Agreements.PICTURE_MAX)));
        }
        issues(leader, words);
        subscribers(leader, words);
    }

    /** One who said yes, one who has not answered, one who left: written as they are, for no mail is to go to anybody. */
    private void subscribers(Actor leader, Words words) {
        var now = Instant.ofEpochMilli(clock.millis());
        store.schema("showcase", DemonstrationShowcase.class).write(leader, tx -> {
            SubscriberTable.confirm(tx, SubscriberTable.insert(tx, subscriber("subscriber-1", "camille.lectrice@val-dormeau.example", "", ""), now), now);
            SubscriberTable.insert(tx, subscriber("subscriber-2", "veille@montbrume.example", words.say("demonstration.how"), leader.id()), now);
            var third = SubscriberTable.insert(tx, subscriber("subscriber-3", "partie@rivemont.example", "", ""), now);
            return SubscriberTable.leave(tx, SubscriberTable.confirm(tx, third, now), now);
        });
    }

    private Subscriber subscriber(String id, String mail, String how, String by) {
        return new Subscriber(id, mail, "fr", Subscriber.State.ASKED, how, by, Days.today(clock), Optional.empty(), Optional.empty(), 1);
    }

    /** A brochure of the residents, and a newsletter that waits to be sent. */
    private void issues(Actor leader, Words words) {
        var residents = showcase.shown(Sort.RESIDENT, Locale.FRENCH, Shown.MOST).stream().map(one -> one.piece().ref()).toList();
        done(issues.add(leader, new Issue.Content(IssueKind.BROCHURE, words.say("demonstration.brochure"), words.say("demonstration.brochureLead"), residents)));
        var fresh = Stream.of(Sort.values()).flatMap(sort -> showcase.shown(sort, Locale.FRENCH, LETTER_EACH).stream()).map(one -> one.piece().ref()).toList();
        done(issues.add(leader, new Issue.Content(IssueKind.NEWSLETTER, words.say("demonstration.letter"), words.say("demonstration.letterLead"), fresh)));
    }

    /** A drawing in place of a photograph: nobody and nothing real is on it. */
    private static byte[] drawn(String title) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int hue = Math.floorMod(title.hashCode(), 360);
        pen.setColor(Color.getHSBColor(hue / 360f, 0.12f, 0.96f));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(hue / 360f, 0.45f, 0.62f));
        pen.fillRoundRect(120, 190, 720, 260, 36, 36);
        pen.setColor(Color.getHSBColor(hue / 360f, 0.25f, 0.88f));
        for (int at = 0; at < 3; at++) pen.fillOval(200 + at * 210, 250, 140, 140);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException("a drawing in memory", never);
        }
    }

    private static <R> R done(Written<R> written) {
        if (written instanceof Written.Done<R> done) return done.record();
        throw new IllegalStateException("demonstration: " + written);
    }
}
