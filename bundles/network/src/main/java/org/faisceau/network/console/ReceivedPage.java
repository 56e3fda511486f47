// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A record of another Living-Lab, with its origin, held against the record of ours that it became or would become. */
@Component
public final class ReceivedPage implements Page {
    private final Receipts receipts;
    private final TrustedLabs keys;
    private final Kinds kinds;
    @Reference
    private volatile List<Kind> words = List.of();

    @Activate
    public ReceivedPage(@Reference Receipts receipts, @Reference TrustedLabs keys, @Reference Kinds kinds) {
        this.receipts = receipts;
        this.keys = keys;
        this.kinds = kinds;
    }

    @Override
    public Address address() {
        return Address.of("network/received/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        if (Unseen.is(visit.path("id"))) return Answer.notFound();
        return receipts.find(visit.actor(), visit.path("id")).map(one -> shown(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer shown(Visit visit, Received one) {
        var says = visit.words(ReceivedPage.class);
        var own = receipts.own(visit.actor(), one);
        var differences = own.filter(ours -> !one.isGone()).map(ours -> kinds.differences(one.kind(), ours.item(), ours.would(), says.say("column.title"), visit.locale())).orElse(List.of());
        var ownAddress = one.own().isEmpty() ? "" : own.map(mine -> address(mine.ref())).orElse("");
        boolean isRevoked = keys.find(visit.actor(), one.keyId()).filter(TrustedLab::isRevoked).isPresent();
        // Where both say the same there is nothing to bring up.
        boolean follows = one.own().isEmpty() || own.isEmpty() || one.isGone() || !differences.isEmpty();
        var sheet = new ReceivedSheet(one, kinds.title(one.kind(), visit.locale()), kinds.isRunning(one.kind()), kinds.facts(one.kind(), one.item(), visit.locale()), isRevoked,
                follows && receipts.mayTake(visit.actor(), one), receipts.mayLeave(visit.actor(), one), ownAddress, own.isPresent(), own.map(Receipts.Mine::mark).orElse(""), differences, visit.contributions(one.ref()));
        return Answer.screen(one.isGone() ? says.say("received.gone") : one.title(), new StaticTemplates().received(says, sheet));
    }

    private String address(Ref ref) {
        return words.stream().filter(kind -> kind.word().equals(ref.kind())).map(kind -> kind.address(ref)).findFirst().orElse("");
    }

    /** {@code take}, {@code leave}. */
    @Override
    public Answer submit(Visit visit) {
        var says = visit.words(ReceivedPage.class);
        boolean isLeft = visit.action().equals("leave");
        if (!isLeft && !visit.action().equals("take")) return Answer.notFound();
        var here = Received.address(visit.path("id"));
        var id = visit.path("id");
        int version = visit.form().version();
        var taken = isLeft ? receipts.leave(visit.actor(), id, version) : receipts.take(visit.actor(), id, version, visit.form().value("mark"), visit.locale());
        return taken.fold(
                done -> Answer.redirect(done.address().isEmpty() ? here : done.address(), says.say(isLeft ? "received.left" : done.received().isGone() ? "received.putAway" : "received.taken", done.received().lab())),
                unfit -> Answer.redirect(here, Answer.Tone.PROBLEM, unfit.sentence()),
                lost -> Answer.redirect(here, Answer.Tone.WARNING, says.say("network.lost")),
                refused -> Answer.refused(says.say("network.refused")),
                unknown -> Answer.notFound());
    }
}
