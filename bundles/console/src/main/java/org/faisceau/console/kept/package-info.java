// SPDX-License-Identifier: Apache-2.0
/**
 * What the shell keeps so that nothing is lost: drafts of forms, and the daily look into the bins of all bundles.
 *
 * <p>It refuses passwords, files and drafts beyond a size. Begin with {@link org.faisceau.console.kept.DraftRegister}.
 */
@NullMarked
package org.faisceau.console.kept;

import org.jspecify.annotations.NullMarked;
