// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.documents.paper;

import org.jspecify.annotations.NullMarked;
