// SPDX-License-Identifier: Apache-2.0
/** What others may know of clusters. Begin reading at {@link org.faisceau.clusters.api.Clusters}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.1.0")
@NullMarked
package org.faisceau.clusters.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
