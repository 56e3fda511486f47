// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Decision;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is hosted, who applied, who left. */
@Component
public final class ResidentsPage implements Page {
    private final Labs labs;
    private final Residencies residencies;
    private final LabHeads heads;
    private final Bearers bearers;
    private final ResidencyForm forms;

    @Activate
    public ResidentsPage(@Reference Labs labs, @Reference Residencies residencies, @Reference LabHeads heads, @Reference Bearers bearers, @Reference ResidencyForm forms) {
        this.labs = labs;
        this.residencies = residencies;
        this.heads = heads;
        this.bearers = bearers;
        this.forms = forms;
    }

    /** Stays of some states under one heading. */
    record Group(String key, List<ResidencyLine> lines) {}

    /** The filters as the address has them; {@code query} narrows the export alike. */
    record Search(Form form, List<Ui.Chip> chips, List<Option> states, String query) {}

    /** What the page lists. */
    record Board(List<Group> groups, Search search, boolean isFiltered, boolean isEmpty) {}

    @Override
    public Address address() {
        return Address.of("charters/{id}/residents");
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Lab lab) {
        var words = visit.words(ResidentsPage.class);
        var filter = ResidencyFilter.of(visit::query);
        var whole = lines(visit, residencies.of(visit.actor(), lab.id()), residencies.decisions(visit.actor(), lab.id()));
        var all = whole.stream().filter(line -> filter.takes(line.residency(), line.company())).toList();
        var groups = List.of(group("hosted", all, Set.of(State.HOSTED)), group("applied", all, Set.of(State.APPLIED, State.ACCEPTED)), group("over", all, Set.of(State.LEFT, State.REFUSED, State.WITHDRAWN)));
        boolean mayApply = residencies.mayApply(visit.actor(), visit.actor().organisation());
        int desks = all.stream().map(ResidencyLine::residency).filter(one -> one.state() == State.HOSTED).mapToInt(one -> one.content().desks()).sum();
        return Answer.screen(words.say("residents.title", lab.name()), new StaticTemplates().residents(visit, words, heads.head(visit, lab), new Board(groups, search(visit, words, lab), filter.isFiltered(), all.isEmpty()), mayApply, desks));
    }

    private static Search search(Visit visit, Words words, Lab lab) {
        var form = Form.blank();
        var chips = new ArrayList<Ui.Chip>();
        var query = new StringBuilder("&lab=").append(lab.id());
        for (var name : ResidencyFilter.NAMES) {
            var value = visit.query(name);
            if (value.isEmpty()) continue;
            form.with(name, value);
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            chips.add(new Ui.Chip(name, name.equals("text") ? words.say("chip.text", value) : words.say("chip.state", words.has("residencyState." + value) ? words.say("residencyState." + value) : value)));
        }
        return new Search(form, chips, Option.of(State.class, state -> words.say("residencyState." + state)), query.toString());
    }

    private static Group group(String key, List<ResidencyLine> all, Set<State> states) {
        return new Group(key, all.stream().filter(line -> states.contains(line.residency().state())).toList());
    }

    /** Names and needs of all are asked for at once. */
    private List<ResidencyLine> lines(Visit visit, List<Residency> stays, Map<String, Decision> decisions) {
        var companies = bearers.all(stays.stream().map(one -> one.content().company()).distinct().toList());
        var needs = forms.titles(visit, stays.stream().flatMap(one -> one.content().need().stream()).distinct().toList());
        return stays.stream().map(one -> new ResidencyLine(one, companies.getOrDefault(one.content().company(), one.content().company()),
                one.content().need().map(need -> needs.getOrDefault(need, "")).orElse(""), one.content().need().map(forms::address).orElse(""), Optional.ofNullable(decisions.get(one.id())).map(Decision::on))).toList();
    }
}
