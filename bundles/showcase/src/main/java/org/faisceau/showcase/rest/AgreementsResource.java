// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.AgreementParameters;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.showcase.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /agreements} and {@code /exhibits}. */
@Component
public final class AgreementsResource implements Resource {
    private static final String REFUSED = "Agreements are noted by coordinators, and by the people of whose thing it is.";
    private final Agreements agreements;
    private final Showcase showcase;

    @Activate
    public AgreementsResource(@Reference Agreements agreements, @Reference Showcase showcase) {
        this.agreements = agreements;
        this.showcase = showcase;
    }

    @Override
    public String module() {
        return "showcase";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/exhibits", "What everybody sees; filters: of (several by comma)", Role.OBSERVER, ExhibitAnswer.class, this::exhibits)
                .collection("/agreements", "Agreements to show things, changed last first; filters: text, of (several by comma), state (given, withdrawn); sort", Role.OBSERVER, AgreementAnswer.class, this::page)
                .record("/agreements/{id}", "One agreement", Role.OBSERVER, AgreementAnswer.class, this::one)
                .create("/agreements", "Note that the owner of something agreed: it is shown from now on", Role.OBSERVER, AgreementBody.class, AgreementAnswer.class, this::create)
                .step("/agreements/{id}/renewal", "Note a new agreement in place of one that was withdrawn", Role.OBSERVER, AgreementBody.class, AgreementAnswer.class, this::renew)
                .change("/agreements/{id}", "Change who agreed, when and how", Role.OBSERVER, AgreementBody.class, AgreementAnswer.class, this::change)
                .step("/agreements/{id}/withdrawal", "Take the thing away from everybody’s eyes", Role.OBSERVER, NoBody.class, AgreementAnswer.class, this::withdraw)
                .step("/agreements/{id}/return", "Take a withdrawal back within a quarter of an hour, by who withdrew", Role.OBSERVER, NoBody.class, AgreementAnswer.class, this::takeBack);
    }

    private Slice<ExhibitAnswer> exhibits(Call call) {
        var sorts = sorts(call);
        var all = Stream.of(Sort.values()).filter(sort -> sorts.isEmpty() || sorts.contains(sort.name())).flatMap(sort -> showcase.shown(sort, call.locale(), Shown.MOST).stream()).toList();
        return Whole.<Exhibit>by(one -> one.piece().ref().toString(), all).page(call).map(ExhibitAnswer::of);
    }

    private static List<String> sorts(Call call) {
        var known = Stream.of(Sort.values()).map(Enum::name).toList();
        var asked = Typed.values(call, "of");
        if (!known.containsAll(asked)) throw Problem.invalid("of", "One of " + known + ".");
        return asked;
    }

    private Slice<AgreementAnswer> page(Call call) {
        sorts(call);
        try {
            var filter = AgreementParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : Typed.values(call, name));
            return agreements.page(call.actor(), filter, AgreementParameters.order(call.query("sort")), call.after(), call.limit()).map(AgreementAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<AgreementAnswer> one(Call call) {
        return versioned(agreements.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<AgreementAnswer> create(Call call, AgreementBody body) {
        var about = Typed.ref("about", body.about());
        var written = agreements.give(call.actor(), about, 0, body.content());
        if (written instanceof Written.Lost<Agreement> there) throw Problem.conflict("There is an agreement about it already: " + there.current().id() + ".");
        var one = written(written);
        return new Created<>(AgreementAnswer.of(one), one.id(), one.version());
    }

    private Versioned<AgreementAnswer> renew(Call call, AgreementBody body) {
        var one = agreements.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        if (one.isGiven()) throw Problem.conflict("Not in this state.");
        return versioned(written(agreements.give(call.actor(), one.about(), call.seenVersion(), body.content())));
    }

    private Versioned<AgreementAnswer> change(Call call, AgreementBody body) {
        return versioned(written(agreements.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private Versioned<AgreementAnswer> withdraw(Call call, NoBody none) {
        var one = agreements.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        if (one.version() != call.seenVersion()) throw Problem.stale(one.version());
        return versioned(written(agreements.withdraw(call.actor(), one.about())));
    }

    private Versioned<AgreementAnswer> takeBack(Call call, NoBody none) {
        return versioned(written(agreements.takeBack(call.actor(), call.path("id"), call.seenVersion())));
    }

    private static Agreement written(Written<Agreement> written) {
        return Refusals.record(written, Agreement::version, REFUSED);
    }

    private static Versioned<AgreementAnswer> versioned(Agreement one) {
        return new Versioned<>(AgreementAnswer.of(one), one.version());
    }
}
