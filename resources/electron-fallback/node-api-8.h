// Compiles an add-on written for Node-API 10 so that it loads on a Node-API 8 host.
//
// Node-API 10 allows references to any value, Node-API 8 only to objects, functions and externals.
// better-sqlite3 keeps references to strings and numbers, so here such a value travels inside a box:
// an object that carries a type tag of ours and the value as element 0.
#pragma once
#include <node_api.h>

namespace node_api_8 {

inline constexpr napi_type_tag kBox{0x626f676f2d626f78ULL, 0x6e6f64652d617069ULL};

inline bool CanBeReferenced(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  if (napi_typeof(env, value, &type) != napi_ok) return false;
  return type == napi_object || type == napi_function || type == napi_external;
}

inline napi_status Box(napi_env env, napi_value value, napi_value* box) {
  napi_status status = napi_create_object(env, box);
  if (status == napi_ok) status = napi_type_tag_object(env, *box, &kBox);
  if (status == napi_ok) status = napi_set_element(env, *box, 0, value);
  return status;
}

inline napi_status CreateReference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_value target = value;
  if (!CanBeReferenced(env, value)) {
    napi_status status = Box(env, value, &target);
    if (status != napi_ok) return status;
  }
  return napi_create_reference(env, target, count, result);
}

inline napi_status GetReferenceValue(napi_env env, napi_ref reference, napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr || !CanBeReferenced(env, *result)) return status;
  bool boxed = false;
  status = napi_check_object_type_tag(env, *result, &kBox, &boxed);
  return status == napi_ok && boxed ? napi_get_element(env, *result, 0, result) : napi_ok;
}

}  // namespace node_api_8

#define napi_create_reference node_api_8::CreateReference
#define napi_get_reference_value node_api_8::GetReferenceValue
