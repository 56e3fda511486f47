// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.network.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An owner agrees that a record is handed to other Living-Labs, or takes that back; asked on the record itself. */
@Component
public final class AgreementsPage implements Page {
    private final Agreements agreements;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public AgreementsPage(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    AgreementsPage(Agreements agreements, List<Kind> kinds) {
        this.agreements = agreements;
        this.kinds = kinds;
    }

    @Override
    public Address address() {
        return Address.of("network/agreements/{kind}/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        return record(visit).map(Answer::redirect).orElseGet(Answer::notFound);
    }

    /** Empty where no module keeps what the address names. */
    private Optional<String> record(Visit visit) {
        if (Unseen.is(visit.path("id"))) return Optional.empty();
        return kinds.stream().filter(kind -> kind.word().equals(visit.path("kind"))).map(kind -> kind.address(new Ref(kind.word(), visit.path("id")))).findFirst();
    }

    /** {@code agree}, {@code refuse}. */
    @Override
    public Answer submit(Visit visit) {
        boolean isAgreed = visit.action().equals("agree");
        if (!isAgreed && !visit.action().equals("refuse")) return Answer.notFound();
        var words = visit.words(AgreementsPage.class);
        return agreements.agree(visit.actor(), visit.path("kind"), visit.path("id"), isAgreed) ? Answer.redirect(record(visit).orElse("/network/received"), words.say(isAgreed ? "agreement.done" : "agreement.takenBack")) : Answer.refused(words.say("agreement.refused"));
    }
}
