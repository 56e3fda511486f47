// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The codes that match what is being typed in a need's form. */
@Component(service = Page.class)
public final class CpvPage implements Page {
    private final NeedForm forms;

    @Activate
    public CpvPage(@Reference NeedForm forms) {
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("needs/cpv");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(CpvPage.class);
        var form = Form.blank().with("cpv", visit.queries("cpv"));
        return Answer.fragment(new StaticTemplates().cpvCodes(words, form, forms.codes(words, form.all("cpv"), visit.query("cpvSearch")), visit.query("cpvSearch")));
    }
}
