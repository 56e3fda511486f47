// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalParameters;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bundles that came, and how one comes: from a file, or from an address where an administrator allows it. */
@Component
public final class ArrivalsPage implements Page {
    private static final Columns COLUMNS = Columns.of("arrivals").fixed("bundle").shown("lab").shown("lines").shown("way").shown("state").shown("receivedOn");
    private static final int LINES = 25;
    /** Of a text in UTF-8, whose characters take up to three bytes. */
    private static final int BYTES_MOST = Publishing.BUNDLE_MOST * 3;
    private final Arrivals arrivals;
    private final Fetching fetching;
    private final TrustedLabs keys;
    private final Accounts accounts;

    @Activate
    public ArrivalsPage(@Reference Arrivals arrivals, @Reference Fetching fetching, @Reference TrustedLabs keys, @Reference Accounts accounts) {
        this.arrivals = arrivals;
        this.fetching = fetching;
        this.keys = keys;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("network/arrivals").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, Form.blank());
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(ArrivalsPage.class);
        Slice<Arrival> slice;
        try {
            slice = arrivals.page(visit.actor(), ArrivalParameters.states(visit::queries), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var filter = Form.blank().with(ArrivalParameters.STATE, visit.query(ArrivalParameters.STATE));
        var chips = ArrivalParameters.states(visit::queries).stream().sorted().map(state -> new Chip(ArrivalParameters.STATE, words.say("chip.state", words.say("arrival.state." + state)))).toList();
        var labs = keys.list(visit.actor()).stream().collect(Collectors.toMap(TrustedLab::id, TrustedLab::name));
        var view = new ArrivalsView(filter, chips, Option.of(Arrival.State.class, state -> words.say("arrival.state." + state)), slice, key -> labs.getOrDefault(key, ""), accounts::shownName, fetching.isAllowed(), fetching.isLeading());
        return new Answer.Screen(status, words.say("tab.arrivals"), new StaticTemplates().arrivals(visit, words, form, view, visit.columns(COLUMNS)));
    }

    /** {@code file}, {@code fetch}. */
    @Override
    public Answer submit(Visit visit) {
        return switch (visit.action()) {
            case "file" -> visit.upload("file").map(file -> receive(visit, file)).orElseGet(() -> screen(visit, 422, visit.form().reject("file", "form.required")));
            case "fetch" -> fetch(visit);
            default -> Answer.notFound();
        };
    }

    private Answer receive(Visit visit, Upload file) {
        try (var in = file.open()) {
            var text = new String(in.readNBytes(BYTES_MOST), StandardCharsets.UTF_8);
            return arrivals.receive(visit.actor(), text, Arrival.Way.FILE).map(arrival -> Answer.redirect(arrival.address())).orElseGet(() -> Answer.refused(visit.words(ArrivalsPage.class).say("network.refused")));
        } catch (IOException broken) {
            throw new UncheckedIOException("reading a bundle", broken);
        }
    }

    private Answer fetch(Visit visit) {
        var words = visit.words(ArrivalsPage.class);
        var form = visit.form();
        var address = form.text("address", WebAddress.MAX);
        if (!form.hasProblems() && WebAddress.of(address).isEmpty()) form.reject("address", "structure.badSite");
        if (form.hasProblems()) return screen(visit, 422, form);
        return fetching.fromAddress(visit.actor(), address).fold(
                done -> Answer.redirect(done.latest().map(Arrival::address).orElse("/network/arrivals")),
                away -> screen(visit, 422, form.reject("address", "pull." + away.why())),
                odd -> screen(visit, 422, form.reject("address", "fetch.odd", String.valueOf(odd.status()))),
                notNow -> Answer.refused(words.say("fetch.notAllowed")),
                refused -> Answer.refused(words.say("network.refused")));
    }
}
