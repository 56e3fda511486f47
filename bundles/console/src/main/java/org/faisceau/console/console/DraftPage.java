// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.faisceau.console.kept.DraftRegister;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the script keeps what a person is writing, and takes it back from. Fields come as {@code field.name}. */
@Component
public final class DraftPage implements Page {
    private static final String FIELD = "field.";
    private static final int TITLE_MOST = 200;
    private final DraftRegister drafts;
    private final Clock clock;

    @Activate
    public DraftPage(@Reference DraftRegister drafts, @Reference Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("drafts").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return drafts.find(visit.actor(), visit.query("address"))
                .map(it -> Answer.download("draft.json", "application/json; charset=utf-8", out -> out.write(new Gson().toJson(it.fields()).getBytes(StandardCharsets.UTF_8))))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(DraftPage.class);
        var form = visit.form();
        var address = form.value("address");
        var page = form.value("page");
        if (!isOurs(address) || !isOurs(page)) return Answer.notFound();
        var fields = new LinkedHashMap<String, List<String>>();
        form.values().forEach((name, values) -> {
            if (name.startsWith(FIELD)) fields.put(name.substring(FIELD.length()), values);
        });
        var title = form.value("title").strip();
        boolean kept = drafts.keep(visit.actor(), address, title.length() <= TITLE_MOST ? title : title.substring(0, TITLE_MOST), page, fields);
        var said = kept ? words.say("draft.kept", words.moment(clock.instant()).replaceAll(".*, ", "")) : words.say("draft.tooLarge");
        return Answer.fragment(out -> out.writeUserContent(said));
    }

    private static boolean isOurs(String address) {
        return address.length() <= 2000 && address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
    }
}
