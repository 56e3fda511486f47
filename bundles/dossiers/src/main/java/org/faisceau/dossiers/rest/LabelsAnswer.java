// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.List;

/** The labels of a dossier, as JSON. */
record LabelsAnswer(List<String> labels) {
    int version() {
        return Content.version(labels);
    }
}
