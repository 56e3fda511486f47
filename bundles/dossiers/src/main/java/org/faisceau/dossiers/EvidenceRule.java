// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Unseen;

/** What a piece must have: a title, and a file, a link or a quotation. */
final class EvidenceRule {
    private static final int LINE_MAX = 200;
    private static final int LINK_MAX = 1000;

    private EvidenceRule() {}

    /** All that is off, one a field. */
    static List<Written.Invalid> faults(Evidence.Draft draft) {
        var all = new ArrayList<Written.Invalid>();
        boolean isEmpty = draft.link().isBlank() && Unseen.is(draft.quotation()) && draft.file().isEmpty();
        if (isEmpty) all.add(new Written.Invalid("piece", "evidence.nothing"));
        else if (Unseen.is(draft.title())) all.add(new Written.Invalid("title", "evidence.unnamed"));
        if (draft.title().length() > LINE_MAX) all.add(new Written.Invalid("title", "dossier.tooLong"));
        if (draft.page().length() > LINE_MAX) all.add(new Written.Invalid("page", "dossier.tooLong"));
        if (draft.quotation().length() > Dossiers.TEXT_MAX) all.add(new Written.Invalid("quotation", "dossier.tooLong"));
        if (draft.link().length() > LINK_MAX) all.add(new Written.Invalid("link", "dossier.tooLong"));
        else if (!draft.link().isBlank() && !draft.link().strip().matches("https?://[^\\s/]+\\S*")) all.add(new Written.Invalid("link", "evidence.badLink"));
        return all;
    }
}
