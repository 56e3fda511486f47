// SPDX-License-Identifier: Apache-2.0
/** People who sign in: accounts, sign-ins, API tokens, single-purpose passes. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.1.0")
@NullMarked
package org.faisceau.accounts.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
