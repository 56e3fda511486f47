// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;
import org.faisceau.kernel.api.Words;

/** What the first step shows. */
record UploadView(Words words, Subject subject, Form form, List<TableImport> latest) {
    String tone(TableImport one) {
        return Stages.tone(one.stage());
    }

    String address(TableImport one) {
        return Doorway.address(one, "");
    }
}
