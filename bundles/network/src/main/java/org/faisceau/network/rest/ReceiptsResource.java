// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.ArrivalParameters;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.ReceivedParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /network/received} and {@code /network/arrivals}: what other Living-Labs sent. */
@Component
public final class ReceiptsResource implements Resource {
    private static final String REFUSED = "Bundles are taken in by coordinators.";
    private final Receipts receipts;
    private final Arrivals arrivals;

    @Activate
    public ReceiptsResource(@Reference Receipts receipts, @Reference Arrivals arrivals) {
        this.receipts = receipts;
        this.arrivals = arrivals;
    }

    @Override
    public String module() {
        return "network";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/network/received", "Records of other Living-Labs, changed last first; filters: text, part (kinds by comma), lab (keys by comma), gone, behind (what it became here has not followed); sort", Role.OBSERVER, ReceivedAnswer.class, this::page)
                .record("/network/received/{id}", "One record of another Living-Lab", Role.OBSERVER, ReceivedAnswer.class, this::one)
                .collection("/network/arrivals", "Bundles that came, the latest first; filters: state (several by comma)", Role.MANAGER, ArrivalAnswer.class, this::arrivals)
                .record("/network/arrivals/{id}", "One bundle that came", Role.MANAGER, ArrivalAnswer.class, this::arrival)
                .act("/network/arrivals", "Hand in a signed bundle of at most one megabyte as JSON: verified, then it waits until a person takes it in; longer ones are handed in on the page, up to five million characters", Role.MANAGER, BundleBody.class, ArrivalAnswer.class, this::receive)
                .collection("/network/arrivals/{id}/lines", "What taking in a bundle that waits does, record by record", Role.MANAGER, LineAnswer.class, this::lines)
                .step("/network/arrivals/{id}/decision", "Take a bundle in, with OURS or THEIRS for each conflict by its word and mark, or set it aside; then see the received records that are behind", Role.MANAGER, DecisionBody.class, ArrivalAnswer.class, this::decide);
    }

    private Slice<ReceivedAnswer> page(Call call) {
        try {
            return receipts.page(call.actor(), ReceivedParameters.filter(name -> values(call, name)), ReceivedParameters.order(call.query("sort")), call.after(), call.limit()).map(ReceivedAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static List<String> values(Call call, String name) {
        if (name.equals("text")) return call.query(name).isEmpty() ? List.of() : List.of(call.query(name));
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private Versioned<ReceivedAnswer> one(Call call) {
        var one = receipts.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return new Versioned<>(ReceivedAnswer.of(one), one.version());
    }

    private Slice<ArrivalAnswer> arrivals(Call call) {
        try {
            return arrivals.page(call.actor(), ArrivalParameters.states(name -> values(call, name)), call.after(), call.limit()).map(ArrivalAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<ArrivalAnswer> arrival(Call call) {
        var one = arrivals.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return new Versioned<>(ArrivalAnswer.of(one), one.version());
    }

    private ArrivalAnswer receive(Call call, BundleBody body) {
        var text = Typed.text(body.bundle());
        if (text.isBlank()) throw Problem.invalid("bundle", "The text of a signed bundle.");
        return ArrivalAnswer.of(arrivals.receive(call.actor(), text, Arrival.Way.FILE).orElseThrow(() -> Problem.refused("Bundles are handed in by coordinators.")));
    }

    private Slice<LineAnswer> lines(Call call) {
        if (arrivals.find(call.actor(), call.path("id")).isEmpty()) throw Problem.notFound();
        return Whole.by(ArrivalLine::word, arrivals.lines(call.actor(), call.path("id"))).page(call).map(LineAnswer::of);
    }

    private Versioned<ArrivalAnswer> decide(Call call, DecisionBody body) {
        if (body.takenIn() == null) throw Problem.invalid("takenIn", "true or false.");
        var one = Boolean.TRUE.equals(body.takenIn())
                ? Refusals.record(arrivals.takeIn(call.actor(), call.path("id"), call.seenVersion(), body.choices(), call.locale()), settled -> settled.arrival().version(), REFUSED).arrival()
                : Refusals.record(arrivals.setAside(call.actor(), call.path("id"), call.seenVersion()), Arrival::version, REFUSED);
        return new Versioned<>(ArrivalAnswer.of(one), one.version());
    }
}
