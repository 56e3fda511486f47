// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.CampaignParameters;
import org.faisceau.sourcing.api.CampaignState;

/** The filters of the list as the address has them: for the register, the form, and as chips. */
record CampaignFilters(Form form, List<Chip> chips, List<Option> states) {
    static CampaignFilters of(Visit visit, Words words) {
        var form = Form.blank();
        CampaignParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        var states = filter(visit).states();
        if (!states.isEmpty()) chips.add(new Chip("state", words.say("chip.state", states.stream().sorted().map(one -> words.say("state." + one)).collect(Collectors.joining(", ")))));
        return new CampaignFilters(form, chips, Option.of(CampaignState.class, one -> words.say("state." + one)));
    }

    static CampaignFilter filter(Visit visit) {
        return CampaignParameters.filter(visit::queries);
    }

    static CampaignOrder order(Visit visit) {
        return CampaignParameters.order(visit.query("sort"));
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
